import { toReviewKey } from '../../checklist/reviews/review-files';
import { type ContentItem, listField } from '../../load/content-item';
import { type Change, sortChanges, toChange } from './change';
import { compareFields, listFields } from './compare/compare-fields';
import { compareOutcome } from './compare/compare-outcome';
import { compareText } from './compare/compare-text';
import { findStray } from './compare/find-stray';
import { foldFile } from './compare/fold-entries';
import { type FieldUnit, type FieldWords, housekeepingFields, toFieldUnits } from './field-units';
import { toLineUnits, toTextUnits } from './shown-units';

type Versions = {
  /** The files by their paths, with the stray characters that are left out where they are read. */
  written?: ReadonlyMap<string, string>;
  /** The same as they were. */
  formerly?: ReadonlyMap<string, string>;
  /** The keys of texts that are drafts now. */
  drafts?: ReadonlySet<string>;
};

/**
 * Everything in the files that differs from an earlier version of the content; what is most dangerous
 * to get wrong comes first, whichever file it is in.
 *
 * @param before the items of the earlier version
 */
export function listChanges(
  before: readonly ContentItem[],
  now: readonly ContentItem[],
  { written, formerly, drafts = new Set() }: Versions = {},
): Change[] {
  const old = new Map(before.map((item) => [toReviewKey(item), item]));
  const present = new Set(now.map(toReviewKey));
  const used = new Set<ContentItem>();
  const findUnderOtherName = ({ text }: ContentItem) =>
    before.find((one) => one.text === text && !used.has(one) && !present.has(toReviewKey(one)));
  const findFormer = (item: ContentItem): ContentItem | undefined => {
    const same = old.get(toReviewKey(item));
    // A file that took the name of another one over is none that was renamed.
    const renamed = formerKeys(item)
      .filter((key) => !present.has(key))
      .flatMap((key) => old.get(key) ?? [])
      .find((former) => !used.has(former));
    const was = same ?? renamed ?? findUnderOtherName(item);
    if (was) used.add(was);
    return was;
  };
  const compared = now.map((item) => ({ item, was: findFormer(item) }));
  return sortChanges([
    ...compared.flatMap(({ item, was }) => {
      const [from, to] = [was && formerly?.get(was.path), written?.get(item.path)];
      if (was && (from ?? was.text) === (to ?? item.text)) {
        return was.path === item.path ? [] : [toRenaming(was, item)];
      }
      const changes = compareItems(was, item, undefined, { was: from, is: to });
      return was ? changes : changes.map((change) => ({ ...change, state: 'new' }));
    }),
    ...before
      .filter((item) => !used.has(item))
      .flatMap((item) => {
        // Its words are all still there.
        if (drafts.has(toReviewKey(item))) return [toWithdrawal(item)];
        return compareItems(item, undefined).map((change) => ({ ...change, state: 'deleted' }));
      }),
  ]);
}

function toWithdrawal(item: ContentItem): Change {
  return {
    ...toChange({
      ...{ file: item.path, place: '', isText: false, line: item.lineOf(['status']) },
      moved: 'a draft now, so that no reader sees it',
      sentences: [{ was: titleOf(item), is: titleOf(item) }],
      danger: ['gone from a list'],
    }),
    state: 'a draft now',
  };
}

function titleOf({ fields, name }: ContentItem): string {
  return String(fields.title ?? fields.question ?? name);
}

function toRenaming(was: ContentItem, { path, lineOf }: ContentItem): Change {
  return toChange({
    ...{ file: path, place: '', isText: false, line: lineOf([]) },
    moved: `renamed, and says the same as ${was.path} did`,
    sentences: [{ was: titleOf(was), is: titleOf(was) }],
    danger: ['order or grouping'],
  });
}

/**
 * How one file differs from what it was, in its order.
 *
 * @param words how its fields are called
 * @param written both versions as they are on the disk
 */
export function compareItems(
  was: ContentItem | undefined,
  is: ContentItem | undefined,
  words?: FieldWords,
  written: { was?: string | undefined; is?: string | undefined } = {},
): Change[] {
  const item = is ?? was;
  if (!item) return [];
  const file = item.path;
  // Of a text that is new or gone, how it was sorted tells nobody anything.
  const hidden = was && is ? followingFields : [...followingFields, ...housekeepingFields];
  const isShown = ({ fields }: FieldUnit) => !hidden.includes(fields[0] ?? '');
  const fields = {
    was: was ? toFieldUnits(was, words).filter(isShown) : [],
    is: is ? toFieldUnits(is, words).filter(isShown) : [],
  };
  if (was && !is && !was.markdown) {
    const folded = foldFile(
      file,
      fields.was.map(({ text }) => text),
    );
    if (folded.length > 0) return folded;
  }
  const found = [
    ...(was && is
      ? compareFields(file, fields.was, fields.is)
      : listFields(file, was ? fields.was : fields.is, was ? 'was' : 'is')),
    ...compareText(
      file,
      was ? toTextUnits(was, written.was) : [],
      is ? toTextUnits(is, written.is) : [],
    ),
  ];
  if (!is) return found;
  return [
    ...found,
    ...(was ? compareOutcome(was, is, found) : []),
    ...findStray(is, written.is, written.was),
  ];
}

/** Fields that follow from others. */
const followingFields: readonly string[] = ['reviewHash', 'updatedOn'];

/**
 * How two versions of a text without fields differ, in its order.
 *
 * @param file what it is a text of
 * @param is nothing where it is gone
 */
export function compareTexts(file: string, was: string, is: string | undefined): Change[] {
  const lines = was.split(/\r?\n/).filter((line) => line.trim() !== '');
  const folded = is === undefined ? foldFile(file, lines) : [];
  return folded.length > 0 ? folded : compareText(file, toLineUnits(was), toLineUnits(is ?? ''));
}

/** A change in lines: what was taken out, `- …`, and added, `+ …`, with the reasons in brackets. */
export function toLines({ sentences, moved, reasons }: Change): string[] {
  const why = reasons.length > 0 ? ` [${reasons.join(', ')}]` : '';
  if (moved !== undefined) return sentences.map(({ is = '' }) => `= ${is} (${moved})${why}`);
  return sentences.flatMap(({ was, is }) => [
    ...(was === undefined ? [] : [`- ${was}${why}`]),
    ...(is === undefined ? [] : [`+ ${is}${why}`]),
  ]);
}

/** Under which keys a text was known before it was renamed. */
function formerKeys(item: ContentItem): string[] {
  return listField(item, 'aliases').map((name) =>
    toReviewKey({ type: item.type, name: String(name) }),
  );
}
