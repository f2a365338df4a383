import { memoize } from '../../../../memoize';
import { type ContentItem, itemsOf } from '../../../load/content-item';
import { isRecord } from '../../../schemas/fields/readable';
import { loadMedicineWording } from '../../matching/load-word-lists';

const wording = loadMedicineWording();

/** What a medicine is called on every site. */
const general = new RegExp(`\\b(?:${wording.words})\\b`, 'i');

/** Substances, most of which are known by how their names end. */
const generic = new RegExp(`^(?:${wording.names})$|^[a-z]{3,}(?:${wording.endings})$`, 'i');

/** When this one is given, the clinic decides. */
const given = new RegExp(wording.given, 'i');

/**
 * The names of medicines, in lower case, that the clinic's own lists hold: words of a search and of
 * the glossary, where their list is about medicines.
 */
export const medicineNames = memoize(
  (items: readonly ContentItem[]): ReadonlySet<string> =>
    new Set(listsOf(items).filter(isOfMedicines).flatMap(namesIn)),
);

function listsOf(items: readonly ContentItem[]): string[][] {
  const synonyms = itemsOf(items, 'Synonyms').flatMap(({ data }) =>
    (data.synonyms ?? []).map((one) => [one?.means, ...(one?.words ?? [])]),
  );
  const terms = itemsOf(items, 'Glossary').flatMap(({ data }) =>
    (data.entries ?? []).map((one) =>
      /^a [a-z ]{0,20}medicine\b/i.test(one?.meaning ?? '')
        ? [one?.term, ...(one?.synonyms ?? []), ...(one?.meaning ?? '').slice(1).split(/[^\w-]+/)]
        : [],
    ),
  );
  const searched = items.map(({ fields }) =>
    isRecord(fields) && Array.isArray(fields.searchWords) ? fields.searchWords : [],
  );
  return [...synonyms, ...terms, ...searched].map((list) =>
    list.filter((word): word is string => typeof word === 'string'),
  );
}

function isOfMedicines(list: readonly string[]): boolean {
  return list.some((word) => general.test(word) || generic.test(word));
}

/** Names with a capital letter, and substances; other words of such a list are of everyday speech. */
function namesIn(list: readonly string[]): string[] {
  return list
    .filter((word) => generic.test(word) || /^[A-Z](?:[\w-]*[a-z])[\w-]*$/.test(word))
    .filter((word) => !given.test(word))
    .map((word) => word.toLowerCase());
}

const word = /\p{L}[\p{L}\p{N}-]*/gu;

/** Stands for each letter of a medicine's name. */
const medicineMark = '¤';

/** "Zofran 8 mg", whatever it may be. */
const beforeDose = /\p{Lu}\p{L}{2,}(?= \d+(?:[.,]\d+)? ?(?:mg|mcg|ml)\b)/gu;

/** A sentence with a mark for each letter of a medicine, at unchanged offsets. */
export function markMedicines(text: string, known: ReadonlySet<string>): string {
  const mark = (one: string) => medicineMark.repeat(one.length);
  return text
    .replaceAll(beforeDose, mark)
    .replace(word, (one) =>
      known.has(one.toLowerCase()) ||
      generic.test(one) ||
      (general.test(one) && one.match(word)?.[0] === one)
        ? mark(one)
        : one,
    );
}

/** Whether the title of a text, or its question, names a medicine: "it" may be that one. */
export function isAboutMedicine(
  { fields: { title, question } }: ContentItem,
  known: ReadonlySet<string>,
): boolean {
  return markMedicines(`${title ?? ''} ${question ?? ''}`, known).includes(medicineMark);
}
