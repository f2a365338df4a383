import { itemsOf } from '../../../load/content-item';
import { readPhoneLines } from '../../../load/phone-lines';
import type { Finding, Rule } from '../../rule';
import { isSamePhone, phonesIn } from '../../values/sourced-lines';

/** Two digits that changed places make another number, which nothing else can tell. */
export const sourcedPhone: Rule = {
  id: 'sourced-phone',
  showsFormerLine: true,
  severity: 'error',
  message: 'is not a number that its source names',
  fix: 'open the source, compare both digit by digit, correct what is wrong, and call it',
  check: ({ allItems }) => {
    const named = new Map(
      itemsOf(allItems, 'Source').map(({ name, data }) => [
        name,
        phonesIn(`${data.title ?? ''}\n${data.finding ?? ''}`),
      ]),
    );
    return [...itemsOf(allItems, 'Clinic'), ...itemsOf(allItems, 'Location')].flatMap((item) =>
      readPhoneLines(item).flatMap(({ path, line }): Finding[] => {
        const numbers = named.get(line.source ?? '') ?? [];
        const { phone } = line;
        if (phone === undefined || numbers.length === 0) return [];
        // A short code is in no source in this form.
        if (phonesIn(phone).length === 0) return [];
        if (numbers.some((number) => isSamePhone(number, phone))) return [];
        const sentence = `${phone} is none of the numbers in its source ${line.source} (${numbers.join(', ')}): compare it with the page of the source, digit by digit; correct this number, or "finding" in sources/${line.source}.yaml, or name the source that has it. Then call it`;
        return [{ file: item.path, line: item.lineOf([...path, 'phone']), words: phone, sentence }];
      }),
    );
  },
};
