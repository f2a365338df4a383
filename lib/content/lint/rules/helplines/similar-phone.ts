import { itemsOf } from '../../../load/content-item';
import { readPhoneLines } from '../../../load/phone-lines';
import type { Finding, Rule } from '../../rule';
import { isSimilarNumber } from '../../values/similar-number';

/** Only a warning: two lines of one office may differ in a digit. */
export const similarPhone: Rule = {
  id: 'similar-phone',
  severity: 'warning',
  message: 'is nearly the number of a line for people in danger',
  fix: 'compare both digit by digit, and call it',
  check: ({ allItems }) => {
    const lines = [...itemsOf(allItems, 'Clinic'), ...itemsOf(allItems, 'Location')].flatMap(
      (item) => readPhoneLines(item).map((written) => ({ ...written, item })),
    );
    const crisis = lines.filter(({ isCrisis }) => isCrisis);
    return lines
      .filter(({ isCrisis }) => !isCrisis)
      .flatMap(({ item, path, line: { phone = '' } }): Finding[] => {
        const known = crisis.find(({ line }) => isSimilarNumber(phone, line.phone ?? ''));
        if (!known) return [];
        const { name = 'a helpline', id, phone: right } = known.line;
        const token =
          known.path[0] === 'emergency' && id === undefined
            ? 'emergency-number'
            : id && `phone-${id}`;
        const instead = token ? ` and write {{${token}}} in the text` : '';
        const sentence = `${phone} is nearly ${right}, the number of ${name}: if that line is meant, delete this entry${instead}; if not, compare both digit by digit, and call it`;
        return [{ file: item.path, line: item.lineOf([...path, 'phone']), words: phone, sentence }];
      });
  },
};
