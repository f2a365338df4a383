import type { ClinicFact } from '../../../load/clinic-facts';
import type { ContentItem } from '../../../load/content-item';
import {
  findFirst,
  findHardCoded,
  type HardCodedValue,
  toDigitPattern,
  toFix,
} from '../../hard-coded-values';
import type { Finding, Rule } from '../../rule';

/**
 * The clinic's numbers, with any spacing, and any other number that is as long as a phone number.
 */
export const hardCodedPhone: Rule = {
  id: 'hard-coded-phone',
  severity: 'error',
  message: 'is a telephone number, typed where it would not change with the others',
  fix: 'write the token that prints it',
  check: (context) => [
    ...context.items.flatMap((item) => findPhoneLinks(item, context.facts.phones)),
    ...findHardCoded(context, ({ text }) => findPhones(text, context.facts.phones)),
  ],
};

function findPhones(text: string, phones: readonly ClinicFact[]): HardCodedValue[] {
  const known = phones.flatMap(({ text: phone, shownBy }) =>
    findFirst(text, toPhonePattern(phone), {
      message: hardCodedPhone.message,
      fix: toFix(shownBy),
    }),
  );
  const others = findFirst(text, /(?<![\d.,/])\+?\(?\d(?:[ ()-]{0,2}\d){8,}(?![\d%/])/, {
    message: 'looks like a telephone number, typed where nobody checks it',
    fix: 'write it into phoneBook in clinic.yaml, and {{phone-its-id}} here',
  });
  return [...known, ...others].slice(0, 1);
}

/** `tel:` and `sms:` links to the clinic's numbers, where tokens do not work. */
function findPhoneLinks(item: ContentItem, phones: readonly ClinicFact[]): Finding[] {
  return item.text.split('\n').flatMap((line, index): Finding[] => {
    const [words = '', number = ''] = /\]\((?:tel|sms):([^)]*)\)/.exec(line) ?? [];
    const fact = phones.find(({ text }) => new RegExp(`^${toDigitPattern(text)}$`).test(number));
    if (!fact) return [];
    const sentence = `this link contains a telephone number that would not change with the others: ${toFix(fact.shownBy)}`;
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
