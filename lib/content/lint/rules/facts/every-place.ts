import { type ItemOf, itemsOf } from '../../../load/content-item';
import { numberWordsUpTo, toNumber } from '../../../schemas/fields/number-words';
import type { Finding, Rule } from '../../rule';
import type { LintText } from '../../texts/lint-texts';

const placesWord = '(?:places|locations|branches|clinics)';

/** How many places there are, without saying "we": `the two places`, `neither place`. */
const counted = new RegExp(
  `\\b(?:both|either|neither) (?:of )?(?:our |the |these |those )?(?:place|location|branch|clinic)(?:s|es)?\\b|\\b(?:the|these|those|all) (${numberWordsUpTo(12)}|\\d{1,2}) ${placesWord}\\b`,
  'i',
);

/** `contradicted-facts` speaks of these. */
const ours = /\b(?:we|our|us)\b/i;

/** A sentence about these places alone. */
const alone = /\b(?:only|alone|unlike|except|already|not (?:yet )?in|other than)\b/i;

/** Only a warning: a sentence may be about those places alone. */
export const everyPlace: Rule = {
  id: 'every-place',
  severity: 'warning',
  judgesSentences: true,
  message: 'names your other places, and not the new one',
  fix: 'add the new place, or leave it where it is true of those places alone',
  needsEveryFile: true,
  check: ({ items, newPaths, texts }) => {
    const places = itemsOf(items, 'Location');
    if (places.length === 0) return [];
    const fresh = places.filter(
      ({ path, data }) => newPaths.has(path) && (data.aliases ?? []).length === 0,
    );
    const others = places.filter((place) => !fresh.includes(place));
    return texts().flatMap((text) => [
      ...(fresh.length > 0 && others.length > 1 ? findLists(text, fresh, others) : []),
      ...findCounts(text, places.length),
    ]);
  },
};

type Place = ItemOf<'Location'>;

function findLists(
  { item, text, sentences, lineAt }: LintText,
  fresh: readonly Place[],
  others: readonly Place[],
): Finding[] {
  // The text of a place says how far it is to another one.
  if (item.type === 'Source' || item.type === 'Location') return [];
  const missing = fresh.filter((place) => !namesOf(place).some((name) => text.includes(name)));
  if (missing.length === 0) return [];
  return sentences.flatMap((sentence): Finding[] => {
    const found = others.map((place) =>
      namesOf(place).find((name) => sentence.text.includes(name)),
    );
    if (alone.test(sentence.text) || !found.every((name) => name !== undefined)) return [];
    const words = found.join(' and ');
    const names = missing.map(({ data }) => data.shortTitle ?? data.title).join(', ');
    const told = `this names ${words}, and not your new place ${names}: ${everyPlace.fix}`;
    const [first = ''] = found;
    const line = lineAt(sentence.offset + sentence.text.indexOf(first));
    return [{ file: item.path, line, words: first, sentence: told }];
  });
}

/** What a place is called in a sentence. */
function namesOf({ data }: Place): string[] {
  return [data.shortTitle, data.address?.city, data.title].filter((name) => name !== undefined);
}

function findCounts({ item, sentences, lineAt }: LintText, count: number): Finding[] {
  if (item.type === 'Source') return [];
  return sentences.flatMap((sentence): Finding[] => {
    const match = sentence.isCited ? null : counted.exec(sentence.text);
    if (!match) return [];
    const [words, number] = match;
    const said = number === undefined ? 2 : toNumber(number);
    if (said === count || (number !== undefined && ours.test(sentence.text))) return [];
    const told = `"${words}", and locations/ has ${count} ${count === 1 ? 'file' : 'files'}: say it without a number, or correct it`;
    return [
      { file: item.path, line: lineAt(sentence.offset + match.index), words, sentence: told },
    ];
  });
}
