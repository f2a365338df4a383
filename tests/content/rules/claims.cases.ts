import { answer, type Case, page } from './lint-files';

const here = 'faq/cost.md:8';
const box = ':::emergency[Get help now]\nCall {{emergency-number}}.\n:::\n\n';
const below = 'faq/cost.md:12';
const title = (words: string) => ({
  'pages/costs.md': page('Text.').replace('title: Costs', `title: ${words}`),
});
const entry = (reason: string) => `- words: lifts depression\n  where: faq\n${reason}`;
const forbidden = (words: string) =>
  `- words: "${words}"\n  reason: Those who are ill are patients.\n  instead: patient\n`;

/** What needs its source, what never passes, and how suicide is spoken of. */
export const claimCases: Case[] = [
  ['cited-approvals', 'an approval', answer('Ketamine is approved for depression.'), here],
  ['cited-chances', 'a chance', answer('It helps 70% of people.'), here],
  ['cited-comparisons', 'a comparison', answer('Ketamine is better than ECT.'), here],
  ['cited-effects', 'an effect', answer('Ketamine lifts depression.'), here],
  ['cited-effects', 'an effect in inline code', answer('Ketamine `lifts` depression.'), here],
  ['cited-effects', 'one in the title of a link', answer('[x](/risks "It lifts anxiety")'), here],
  ['cited-effects', 'one in look-alike letters', answer('Kеtamine lіfts dеprеssion.'), here],
  ['cited-effects', 'one in letters set apart', answer('Ketamine l i f t s depression.'), here],
  ['cited-frequencies', 'a frequency', answer('Nearly everyone responds.'), here],
  ['cited-mechanisms', 'a mechanism', answer('Depression is a chemical imbalance.'), here],
  ['cited-safety', 'safety', answer('There are no side effects.'), here],
  ['cited-safety', 'safety in a short answer', answer('Is it safe? Yes.'), here],
  ['cited-safety', 'safety in a title', title('A safe treatment'), 'pages/costs.md:2'],
  ['cited-timing', 'a time', answer('Relief comes within hours.'), here],
  ['no-certainty', 'a cure', answer('Ketamine cures depression.'), here],
  ['no-certainty', 'a cure with a source', answer('Ketamine is a cure.[^anand-2023]'), here],
  ['no-life-promises', 'a promise', answer('Get your life back.'), here],
  ['no-sales-pressure', 'pressure', answer('Do not hesitate to book.'), here],
  ['no-superlatives', 'praise', answer('A world-class clinic.'), here],
  ['no-testimonials', 'a testimonial', answer('We have five-star reviews.'), here],
  [
    'allowed-words',
    'an exception without a reason',
    { 'allowed.yaml': entry('') },
    'allowed.yaml:1',
  ],
  [
    'unused-exception',
    'an exception that no text needs',
    { 'allowed.yaml': entry('  reason: The name of a reading group.\n') },
    'allowed.yaml:1',
  ],
  [
    'allowed-words',
    'a tab',
    { 'allowed.yaml': `${entry('  reason: The name of a reading group.\n')}\tid: 1\n` },
    'allowed.yaml:4',
  ],
  [
    'clinic-wording',
    'a form of a word of the clinic',
    { ...answer('Our Clients pay by card.'), 'forbidden.yaml': forbidden('client~') },
    here,
  ],
  [
    'clinic-wording',
    'words that staff wrote as they would type them',
    { ...title('You don’t pay extra'), 'forbidden.yaml': forbidden("You don't pay") },
    'pages/costs.md:2',
  ],
  [
    'forbidden-words',
    'an entry that does not say what to write instead',
    { 'forbidden.yaml': '- words: client\n  reason: They are patients.\n' },
    'forbidden.yaml:1',
  ],
  [
    'forbidden-words',
    'a class of words that does not exist',
    { 'forbidden.yaml': `# Ours.\n${forbidden('<clients> pay')}` },
    'forbidden.yaml:2',
  ],
  ['forbidden-words', 'no word', { 'forbidden.yaml': forbidden('.. *') }, 'forbidden.yaml:1'],
  [
    'forbidden-words',
    'a field twice',
    { 'forbidden.yaml': `${forbidden('client')}  reason: Again.\n` },
    'forbidden.yaml:4',
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
];

/** What looks wrong and is not. */
export const claimsInOrder: [ruleId: string, files: Case[2]][] = [
  ['cited-effects', answer('Ketamine may lift depression, or it may not.')],
  ['cited-effects', answer('In 403 people, ketamine eased depression.[^anand-2023]')],
  ['cited-safety', answer('It is not safe to drive.')],
  ['no-certainty', { 'pages/draft.md': page('It is a cure.').replace('published', 'draft') }],
  [
    'cited-effects',
    {
      ...answer('Ketamine lifts depression.'),
      'allowed.yaml': entry('  reason: The name of a reading group.\n'),
    },
  ],
  [
    'unused-exception',
    {
      ...answer('Ketamine lifts depression.'),
      'allowed.yaml': entry('  reason: The name of a reading group.\n'),
    },
  ],
  ['allowed-words', { 'allowed.yaml': '# Nothing yet.\n' }],
  ['forbidden-words', { 'forbidden.yaml': '# Nothing yet.\n' }],
  [
    'clinic-wording',
    { ...answer('The client portal.'), 'forbidden.yaml': forbidden('client !portal') },
  ],
  ['suicide-wording', answer(`${box}Someone may have died by suicide.`)],
];
