import { type ContentItem, listField } from '../../load/content-item';
import { toReviewKey } from './review-files';
import { readReviewSources } from './review-text';
import { toShownText } from './shown-text';
import { type Difference, findDifferences, toWeighed } from './weigh-difference';

/** Where readers see something else than before. */
export type Change = Difference & {
  /** The file, as messages show it; the former one where it is gone. */
  file: string;
  /** The line on which the new words begin; `undefined` where there are none. */
  line: number | undefined;
};

/**
 * Everything that readers see, or that a page depends on, and that differs from an earlier version of
 * the content; what is dangerous to get wrong comes first, whichever file it is in.
 *
 * @param before the items of the earlier version
 */
export function listChanges(before: readonly ContentItem[], now: readonly ContentItem[]): Change[] {
  const oldSources = readReviewSources(before);
  const sources = readReviewSources(now);
  const old = new Map(before.map((item) => [toReviewKey(item), item]));
  const kept = new Set(now.flatMap((item) => [toReviewKey(item), ...formerKeys(item)]));
  // A figure, a price or a finding that many texts print is one change.
  const seen = new Set<string>();
  const compare = (was: ContentItem | undefined, is: ContentItem | undefined): Change[] =>
    findDifferences(
      was ? toShownText(was, oldSources) : '',
      is ? toShownText(is, sources) : '',
    ).flatMap((difference) => {
      const key = JSON.stringify([difference.removed, difference.added]);
      if (seen.has(key)) return [];
      seen.add(key);
      const file = is?.path ?? was?.path ?? '';
      return [{ ...difference, file, line: is && findLine(difference.added[0], is, was) }];
    });
  return toWeighed([
    ...now.flatMap((item) =>
      compare(
        [toReviewKey(item), ...formerKeys(item)].map((key) => old.get(key)).find(Boolean),
        item,
      ),
    ),
    ...before
      .filter((item) => !kept.has(toReviewKey(item)))
      .flatMap((item) => compare(item, undefined)),
  ]);
}

/** Under which keys a text was known before it was renamed. */
function formerKeys(item: ContentItem): string[] {
  return listField(item, 'aliases').map((name) =>
    toReviewKey({ type: item.type, name: String(name) }),
  );
}

/**
 * The line of a file that has most words of a sentence, whose figures it prints as tokens: one that has
 * changed, unless what has changed is in another file.
 */
function findLine(
  sentence: string | undefined,
  { text }: ContentItem,
  was: ContentItem | undefined,
): number | undefined {
  if (sentence === undefined) return undefined;
  const words = new Set(wordsIn(sentence));
  const lines = text.split('\n');
  const old = new Set(was?.text === text ? [] : was?.text.split('\n'));
  const counts = lines.map((line) =>
    old.has(line) ? 0 : wordsIn(line).filter((word) => words.has(word)).length,
  );
  const most = Math.max(...counts);
  return most > 0 ? counts.indexOf(most) + 1 : undefined;
}

function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\d]+/gu) ?? [];
}
