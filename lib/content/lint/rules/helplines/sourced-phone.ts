import { itemsOf } from '../../../load/content-item';
import { readPhoneLines } from '../../../load/phone-lines';
import type { Finding, Rule } from '../../rule';

const phone = /(?<![\d.,/-])\+?\(?\d(?:[ ()-]{0,2}\d){6,14}(?![\d%/])/g;

/** Two digits that changed places make another number, which nothing else can tell. */
export const sourcedPhone: Rule = {
  id: 'sourced-phone',
  severity: 'error',
  message: 'is not a number that its source names',
  fix: 'open the source, compare both digit by digit, correct the wrong one, and call it',
  check: ({ allItems }) => {
    const named = new Map(
      itemsOf(allItems, 'Source').map(({ name, data }) => [
        name,
        [...`${data.title ?? ''}\n${data.finding ?? ''}`.matchAll(phone)].map(([words]) => words),
      ]),
    );
    return [...itemsOf(allItems, 'Clinic'), ...itemsOf(allItems, 'Location')].flatMap((item) =>
      readPhoneLines(item).flatMap(({ path, line }): Finding[] => {
        const numbers = named.get(line.source ?? '') ?? [];
        if (line.phone === undefined || numbers.length === 0) return [];
        if (toDigits(line.phone).length < 7) return [];
        if (numbers.some((number) => toDigits(number) === toDigits(line.phone ?? ''))) return [];
        const sentence = `${line.phone} is not a number that its source ${line.source} names (${numbers.join(', ')}): compare both with the page of the source, digit by digit, and correct the wrong one: this one, or "finding" in sources/${line.source}.yaml. Then call it`;
        return [
          { file: item.path, line: item.lineOf([...path, 'phone']), words: line.phone, sentence },
        ];
      }),
    );
  },
};

function toDigits(number: string): string {
  return number.replaceAll(/\D/g, '');
}
