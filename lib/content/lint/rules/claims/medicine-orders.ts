import type { Finding, Rule } from '../../rule';
import { isAboutMedicine, medicineNames } from '../../values/medicines/medicine-names';
import { findMedicineOrder } from '../../values/medicines/medicine-order';

/** Only a warning: the doctor who reviews the text may have decided it. A source decides for nobody. */
export const medicineOrders: Rule = {
  id: 'medicine-orders',
  severity: 'warning',
  judgesSentences: true,
  message: 'seems to tell a reader to change a medicine, which no source can decide for them',
  fix: 'say who decides it, such as "ask your psychiatrist before you …", or delete it',
  check: ({ texts, allItems }) => {
    const known = medicineNames(allItems);
    return texts().flatMap(({ item, sentences, lineAt }): Finding[] => {
      if (item.type === 'Source') return [];
      const isOfMedicine = isAboutMedicine(item, known);
      return sentences.flatMap(({ text, offset }): Finding[] => {
        const found = findMedicineOrder(text, known, isOfMedicine);
        if (!found) return [];
        return [{ file: item.path, line: lineAt(offset + found.index), words: found.words }];
      });
    });
  },
};
