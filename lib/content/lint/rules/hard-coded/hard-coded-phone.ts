import type { ClinicFact } from '../../../load/clinic-facts';
import { type ContentItem, itemsOf } from '../../../load/content-item';
import type { Finding, Rule } from '../../rule';
import {
  findFirst,
  findHardCoded,
  type HardCodedValue,
  toDigitPattern,
  toFix,
} from '../../values/hard-coded-values';

/**
 * The clinic's numbers, with any spacing, and any other number that is as long as a phone number.
 */
export const hardCodedPhone: Rule = {
  id: 'hard-coded-phone',
  severity: 'error',
  message: 'is a telephone number, typed where it would not change with the others',
  fix: 'write the token that prints it',
  check: (context) => {
    const phones = context.facts.phones.map(toPhone);
    const plain = [...itemsOf(context.items, 'Notice'), ...itemsOf(context.items, 'Person')];
    const paths = plain.map(({ path }) => path);
    return [
      ...context.items.flatMap((item) => findPhoneLinks(item, phones)),
      ...findHardCoded(context, ({ text }) => findPhones(text, phones)).map((found) =>
        paths.includes(found.file) ? { ...found, fix: withoutToken } : found,
      ),
    ];
  },
};

/** A notice and the sentence of a person print no token. */
const withoutToken =
  'correct the number in locations/ or clinic.yaml, and name the page that shows it, such as "our contact page"';

const inPhoneBook = 'write it into phoneBook in clinic.yaml, and {{phone-its-id}} here';

/** A number of the clinic's, as it looks in a sentence and in a link. */
type Phone = { typed: RegExp; linked: RegExp; fix: string };

function toPhone({ text, shownBy }: ClinicFact): Phone {
  const linked = new RegExp(`^${toDigitPattern(text)}$`);
  return { typed: toPhonePattern(text), linked, fix: toFix(shownBy) };
}

function findPhones(text: string, phones: readonly Phone[]): HardCodedValue[] {
  const known = phones.flatMap(({ typed, fix }) =>
    findFirst(text, typed, { message: hardCodedPhone.message, fix }),
  );
  const others = findFirst(text, /(?<![\d.,/])\+?\(?\d(?:[ ()-]{0,2}\d){8,}(?![\d%/])/, {
    message: 'looks like a telephone number, typed where nobody checks it',
    fix: inPhoneBook,
  });
  const short = findFirst(text, /(?<![\d.,/])\(?0\d{2}\)?[ -]\d{2,3}[ -]\d{2,3}(?![\d%/]| \d)/, {
    message: 'looks like a telephone number that has lost digits',
    fix: `compare it digit by digit; then ${inPhoneBook}`,
  });
  return [...known, ...others, ...short].slice(0, 1);
}

/** `tel:` and `sms:` links to the clinic's numbers, which no token reaches. */
function findPhoneLinks(item: ContentItem, phones: readonly Phone[]): Finding[] {
  return item.text.split('\n').flatMap((line, index): Finding[] => {
    const [words = '', number = ''] = /\]\((?:tel|sms):([^)]*)\)/.exec(line) ?? [];
    if (!/\d/.test(number)) return [];
    const phone = phones.find(({ linked }) => linked.test(number));
    const known = phone?.fix ?? inPhoneBook;
    const fix = known.startsWith('write {{')
      ? `${known} in place of the whole link, since it dials by itself`
      : known;
    const sentence = `this link holds a telephone number that would not change with the others: ${fix}`;
    return [{ file: item.path, line: index + 1, words: words.slice(2, -1), sentence }];
  });
}

/** A short number may also be a count, as in "112 people", unless the words say to call it. */
function toPhonePattern(phone: string): RegExp {
  const number = `(?<![\\d.,/])${toDigitPattern(phone)}(?![\\d%/]|[.,]\\d)`;
  const isShort = phone.replaceAll(/\D/g, '').length < 6;
  const toCall = '(?<=\\b(?:call|dial|ring|phone|text|SMS|on|to|number)\\s)';
  return new RegExp(isShort ? `${toCall}${number}|${number}(?!\\s+[a-z])` : number, 'i');
}
