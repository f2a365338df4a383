import { answer, type Case, committed, edited, fixtureFile, question } from '../lint-files';
import { here, notice, title } from '../small-files';

const box = ':::emergency[Get help now]\nCall {{emergency-number}}.\n:::\n\n';
const below = 'faq/cost.md:12';

/** The clinic in South Africa, with another short number for an ambulance or for messages. */
const southAfrica = (phone: string, sms: string) => ({
  'clinic.yaml': edited('clinic.yaml', 'country: US', 'country: ZA')
    .replace('number: "911"', 'number: "112"')
    .replace(
      'about: any phone',
      `about: any phone\n  others:\n    - { name: Ambulance, phone: "${phone}", when: day and night, free: true, checkedOn: null }`,
    )
    .replace('sms: "988"', `sms: "${sms}"`)
    .replace('phone: "+1 608-555-0142"', 'phone: "021 555 0142"'),
});

/** How it is spoken of, and the help beside it. */
export const cases: Case[] = [
  [
    'no-delayed-help',
    'to wait in danger',
    answer('With chest pain, wait until the morning.'),
    here,
  ],
  [
    'no-delayed-help',
    'to call a clinic that does not answer',
    answer('If you are in danger, call us.'),
    here,
  ],
  ['no-delayed-help', 'to wait', answer('If you have chest pain, wait.'), here],
  [
    'no-delayed-help',
    'to write with a source',
    answer('If your skin turns yellow, e-mail us.[^anand-2023]'),
    here,
  ],
  ['no-delayed-help', 'no ambulance', answer('Only phone the ambulance if we say so.'), here],
  [
    'called-number',
    'a crisis line with another number and the old day',
    { [committed('clinic.yaml')]: edited('clinic.yaml', 'phone: "988"', 'phone: "987"') },
    'clinic.yaml:18',
  ],
  [
    'emergency-number',
    'a box without a number',
    answer(':::emergency[Help]\nGo.\n:::'),
    'faq/cost.md:8',
  ],
  ['suicide-help-first', 'no help above', answer('Thoughts of suicide can pass.'), here],
  [
    'suicide-main-subject',
    'a text that does not say what infusions are not',
    answer(`${box}Go to your nearest emergency unit. Suicide. Suicide.`),
    below,
  ],
  [
    'suicide-number',
    'a number outside a condition',
    answer(`${box}Thoughts of suicide eased in 55%.[^anand-2023]`),
    below,
  ],
  ['suicide-out-of-reach', 'suicide in a title', title('On suicide'), 'pages/costs.md:2'],
  ['suicide-wording', 'a crime', answer(`${box}He committed suicide.`), below],
  [
    'suicide-out-of-reach',
    'suicide in a change, which a feed shows without help',
    {
      'faq/cost.md': question(
        'Text.',
        'changes: [{ day: 2026-11-20, what: We say more of suicide, safety: true }]\n',
      ),
    },
    'faq/cost.md:7',
  ],
  [
    'whole-phone',
    'a crisis number that lacks a digit',
    { 'clinic.yaml': edited('clinic.yaml', 'phone: "988"', 'phone: "800-273-825"') },
    'clinic.yaml:18',
  ],
  [
    'whole-phone',
    'an emergency number with its digits mixed up',
    { 'clinic.yaml': edited('clinic.yaml', 'number: "911"', 'number: "119"') },
    'clinic.yaml:13',
  ],
  [
    'whole-phone',
    'a number from abroad that lacks a digit',
    { 'clinic.yaml': edited('clinic.yaml', 'phone: "988"', 'phone: "+1 608-555-014"') },
    'clinic.yaml:18',
  ],
  [
    'no-crisis-notice',
    'a line that is said not to answer',
    notice('The helpline is down.'),
    'notices/a.yaml:1',
  ],
  [
    'sourced-phone',
    'two digits that changed places',
    {
      'clinic.yaml': edited('clinic.yaml', 'phone: "988"', 'phone: "0800 567 657"'),
      'sources/lifeline-988.yaml': edited(
        'sources/lifeline-988.yaml',
        'finding: ',
        'finding: 0800 567 567. ',
      ),
    },
    'clinic.yaml:18',
  ],
  [
    'known-short-code',
    'an ambulance without a digit',
    southAfrica('1077', '31393'),
    'clinic.yaml:16',
  ],
  [
    'known-short-code',
    'a number for messages without a digit',
    southAfrica('10177', '3139'),
    'clinic.yaml:21',
  ],
  [
    'sourced-times',
    'hours of an office for a line that always answers',
    {
      'clinic.yaml': edited('clinic.yaml', 'when: day and night', 'when: office hours'),
      'sources/lifeline-988.yaml': `${fixtureFile('sources/lifeline-988.yaml').replace(/finding: .*/, 'finding: It is open day and night.')}`,
    },
    'clinic.yaml:20',
  ],
  [
    'sourced-charge',
    'a call that costs something beside one that is free',
    freeLine('free: false'),
    'clinic.yaml:21',
  ],
];

/** The crisis line whose source says that it is free. */
function freeLine(written: string) {
  return {
    'clinic.yaml': edited('clinic.yaml', 'free: true', written),
    'sources/lifeline-988.yaml': fixtureFile('sources/lifeline-988.yaml').replace(
      /finding: .*/,
      'finding: It is a free line.',
    ),
  };
}

/** What looks wrong and is not. */
export const inOrder: [ruleId: string, files: Case[2]][] = [
  ['no-delayed-help', answer('If you are in danger, call {{emergency-number}}. Then tell us.')],
  ['no-delayed-help', answer('Do not wait until the morning with chest pain.')],
  ['no-delayed-help', answer('If he faints, call {{emergency-number}} and wait with him.')],
  ['no-delayed-help', answer('Tell us before the next infusion if your chest hurts.')],
  ['sourced-charge', freeLine('free: true')],
  ['suicide-wording', answer(`${box}Someone may have died by suicide.`)],
  ['called-number', { [committed('clinic.yaml')]: fixtureFile('clinic.yaml') }],
  ['whole-phone', { 'clinic.yaml': fixtureFile('clinic.yaml') }],
  ['no-crisis-notice', notice('We are closed, and the helpline answers.')],
];
