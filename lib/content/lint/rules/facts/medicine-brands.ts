import type { ContentItem } from '../../../load/content-item';
import type { Finding, Rule } from '../../rule';
import { findReworded } from '../../second-reading/former-sentence';
import { findMedicinePairs, type MedicinePair } from '../../values/medicines/medicine-pairs';

/** Only a warning: what is new may be the correction. */
export const medicineBrands: Rule = {
  id: 'medicine-brands',
  severity: 'warning',
  showsFormerLine: true,
  message: 'is the brand of another medicine elsewhere',
  fix: 'look it up on the pack, and correct the one that is wrong',
  check: ({ items, newPaths, committedItems, facts: { locale } }) => {
    const changed = new Set([...committedItems().map(({ path }) => path), ...newPaths]);
    const now = findMedicinePairs(items);
    const before = findMedicinePairs(committedItems());
    const byBrand = new Map<string, MedicinePair[]>();
    for (const pair of now) byBrand.set(pair.brand, [...(byBrand.get(pair.brand) ?? []), pair]);
    const paired = [...byBrand].flatMap(([brand, pairs]): Finding[] => {
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
    return [...paired, ...findExchanged(items, committedItems(), byBrand, locale)];
  },
};

/** A brand in place of another, in a sentence that names no substance beside it: "such as Eltroxin". */
function findExchanged(
  items: readonly ContentItem[],
  before: readonly ContentItem[],
  byBrand: ReadonlyMap<string, readonly MedicinePair[]>,
  locale: string,
): Finding[] {
  // A name anywhere but at the beginning of its sentence.
  const namesIn = (text: string) => text.match(/(?<=\S\s+\(?)\p{Lu}\p{Ll}[\p{L}-]+/gu) ?? [];
  return before.flatMap((old) => {
    const item = items.find(({ path }) => path === old.path);
    if (!item) return [];
    return findReworded(old, item, locale).flatMap(({ was, is, isGone, text, sentence }) => {
      const lost = namesIn(was).find((name) => !is.includes(name));
      const won = namesIn(is).find((name) => byBrand.has(name) && !was.includes(name));
      const [pair] = (won && byBrand.get(won)) || [];
      const isSame = (other: MedicinePair) => other.substance === pair?.substance;
      const isOther = lost && pair && !byBrand.get(lost)?.some(isSame);
      if (isGone || !isOther || is.toLowerCase().includes(pair.substance)) return [];
      const line = text.lineAt(sentence.offset + Math.max(0, sentence.text.indexOf(pair.brand)));
      const told = `"${pair.brand}" was "${lost}" before, and is ${pair.substance} in ${pair.item.path}:${pair.line}: look both up on the pack, and put back what is meant`;
      return [{ file: item.path, line, words: pair.brand, sentence: told }];
    });
  });
}
