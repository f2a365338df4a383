import { itemsOf } from '../../../load/content-item';
import { readPhoneLines } from '../../../load/phone-lines';
import type { Finding, Rule } from '../../rule';
import { explainPhone } from '../../values/phone-plans';

export const wholePhone: Rule = {
  id: 'whole-phone',
  showsFormerLine: true,
  severity: 'error',
  message: 'has not as many digits as a number of this country',
  fix: 'compare it with where it is published, digit by digit, and call it',
  check: ({ allItems }) => {
    const [clinic] = itemsOf(allItems, 'Clinic');
    const country = clinic?.data.country ?? '';
    return [...itemsOf(allItems, 'Clinic'), ...itemsOf(allItems, 'Location')].flatMap((item) => {
      const lines = readPhoneLines(item).flatMap(({ path, line: { phone, sms } }) => {
        const isEmergency = path.length === 1 && path[0] === 'emergency';
        return [
          { path: [...path, isEmergency ? 'number' : 'phone'], phone, isEmergency },
          { path: [...path, 'sms'], phone: sms, isEmergency: false },
        ];
      });
      const own = { path: ['phone'], phone: item.data.phone, isEmergency: false };
      return [...lines, own].flatMap(({ path, phone, isEmergency }): Finding[] => {
        const problem = phone === undefined ? undefined : explainPhone(phone, country, isEmergency);
        if (problem === undefined) return [];
        return [{ file: item.path, line: item.lineOf(path), words: phone, sentence: problem }];
      });
    });
  },
};
