import { type ContentItem, itemsOf } from '../../../load/content-item';
import { loadMedicineWording } from '../../matching/load-word-lists';

const wording = loadMedicineWording();

/** Substances, most of which are known by how their names end. */
const substance = new RegExp(`^(?:${wording.names})$|^[a-z]{3,}(?:${wording.endings})$`, 'i');

/** "sertraline (Zoloft)", "valproate (Epilim, Convulex)" */
const written =
  /(?<![\p{L}-])(\p{L}{5,}) \((\p{Lu}\p{Ll}[\p{L}-]*(?:(?:, | or | and )\p{Lu}\p{Ll}[\p{L}-]*)*)\)/gu;

/** That a brand is a substance, and where it is said. */
export type MedicinePair = { brand: string; substance: string; item: ContentItem; line: number };

/** Every brand that stands beside its substance, in texts and in the synonyms. */
export function findMedicinePairs(items: readonly ContentItem[]): MedicinePair[] {
  return [...items.flatMap(findInText), ...itemsOf(items, 'Synonyms').flatMap(findInSynonyms)];
}

function findInText(item: ContentItem): MedicinePair[] {
  if (!item.markdown) return [];
  return [...item.text.matchAll(written)].flatMap(({ index, 1: name = '', 2: brands = '' }) =>
    !substance.test(name)
      ? []
      : brands.split(/, | or | and /).map((brand) => ({
          ...{ brand, substance: name.toLowerCase(), item },
          line: item.text.slice(0, index).split('\n').length,
        })),
  );
}

function findInSynonyms(item: ReturnType<typeof itemsOf<'Synonyms'>>[number]): MedicinePair[] {
  return (item.data.synonyms ?? []).flatMap((entry, index) => {
    const { means = '', words = [] } = entry ?? {};
    if (!substance.test(means)) return [];
    return words.flatMap((brand, place) => {
      if (typeof brand !== 'string' || !/^\p{Lu}\p{Ll}/u.test(brand)) return [];
      const line = item.lineOf(['synonyms', index, 'words', place]) ?? 1;
      return [{ brand, substance: means.toLowerCase(), item, line }];
    });
  });
}
