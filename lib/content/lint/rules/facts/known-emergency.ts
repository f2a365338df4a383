import { itemsOf } from '../../../load/content-item';
import { readPhoneLines } from '../../../load/phone-lines';
import { spokenDigits } from '../../../schemas/fields/number-words';
import type { Finding, Rule } from '../../rule';
import { phonePlans } from '../../values/phone-plans';

/** Numbers that people know from films and other countries. */
const numbers = [...new Set(Object.values(phonePlans).flatMap(({ emergency }) => emergency))]
  .map((each) => each.replace(' ', ' ?'))
  .join('|');

const called = new RegExp(
  `\\b(?:call|ring|dial|phone|text)(?:ing|s|ed)? (?:for help )?(?:on |at )?(${numbers})\\b`,
  'i',
);

/** "Dial 10111 or 999", "call {{emergency-number}} or 999". */
const orAnother = new RegExp(
  `(?<=\\b(?:call|ring|dial|phone)\\b[^.;]{0,50} or )(${numbers
    .split('|')
    .filter((each) => each.length >= 3)
    .join('|')})(?=[.,;:!?]|\\s*$| from\\b)`,
  'i',
);

/** "The ambulance is on 10711": a short number of a service that clinic.yaml has. */
const ofService =
  /\b(?:ambulance|paramedics|police|fire brigade|emergency (?:number|line|services))\b[^.;\d]{0,20}?\b(?:on|at|is|call|dial|ring|number|:) ?(\d{3,6})(?![\d/:-]|[.,]\d|\s+[a-z]{3,})/i;

/** "One one two": digit by digit, as people say it. */
const inWords = new RegExp(
  `\\b(?:call|ring|dial|phone)(?:ing|s|ed)? (?:for help )?(?:on |at )?(?:${[
    ...new Set(numbers.split('|').map((each) => each.replace(' ?', ''))),
  ]
    .map(spokenDigits)
    .join('|')})\\b`,
  'i',
);

export const knownEmergency: Rule = {
  id: 'known-emergency',
  severity: 'error',
  message: 'seems to be meant as a number for emergencies, and clinic.yaml does not have it',
  fix: 'write {{emergency-number}}; if it is none, say it in other words',
  needsEveryFile: true,
  check: ({ items, texts }) => {
    const lines = itemsOf(items, 'Clinic').flatMap(readPhoneLines);
    const known = lines.flatMap(({ line: { phone, sms } }) => [phone, sms]);
    return texts().flatMap(({ item, text, lineAt }): Finding[] => {
      const spoken = inWords.exec(text);
      if (spoken) {
        const words = spoken[0];
        const sentence = `"${words}" is a number for emergencies in words, which nobody can press: write {{emergency-number}}`;
        return [{ file: item.path, line: lineAt(spoken.index), words, sentence }];
      }
      if (item.type === 'Clinic') return [];
      return [called, orAnother, ofService].flatMap((pattern): Finding[] => {
        const match = pattern.exec(text);
        if (!match || known.includes(match[1])) return [];
        return [{ file: item.path, line: lineAt(match.index), words: match[1] }];
      });
    });
  },
};
