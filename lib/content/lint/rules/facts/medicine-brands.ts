import type { Finding, Rule } from '../../rule';
import { findMedicinePairs, type MedicinePair } from '../../values/medicines/medicine-pairs';

/** Only a warning: what is new may be the correction. */
export const medicineBrands: Rule = {
  id: 'medicine-brands',
  severity: 'warning',
  showsFormerLine: true,
  message: 'is the brand of another medicine elsewhere',
  fix: 'look it up on the pack, and correct the one that is wrong',
  check: ({ items, newPaths, committedItems }) => {
    const changed = new Set([...committedItems().map(({ path }) => path), ...newPaths]);
    const now = findMedicinePairs(items);
    const before = findMedicinePairs(committedItems());
    const byBrand = new Map<string, MedicinePair[]>();
    for (const pair of now) byBrand.set(pair.brand, [...(byBrand.get(pair.brand) ?? []), pair]);
    return [...byBrand].flatMap(([brand, pairs]): Finding[] => {
      const all = [...pairs, ...before.filter((pair) => pair.brand === brand)];
      const doubt = ({ item, substance }: MedicinePair) =>
        (changed.has(item.path) ? 100 : 0) -
        all.filter((one) => one.substance === substance).length;
      const [worst] = [...pairs].sort((a, b) => doubt(b) - doubt(a));
      const other = all.find((one) => one.substance !== worst?.substance);
      if (!worst || !other) return [];
      const where = pairs.includes(other)
        ? `is ${other.substance} in ${other.item.path}:${other.line}`
        : `was ${other.substance} before`;
      const sentence = `${brand} ${where}, and ${worst.substance} here: ${medicineBrands.fix}`;
      return [{ file: worst.item.path, line: worst.line, words: brand, sentence }];
    });
  },
};
