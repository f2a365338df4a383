import type { ContentItem } from '../../../load/content-item';
import { isRecord } from '../../../schemas/fields/readable';
import type { Finding, Rule } from '../../rule';
import { type ChangedLeaf, findChangedLeaves } from '../../values/changed-leaves';
import { cutAroundDifference } from '../../values/cut-around-difference';

/** What somebody looked up, by the kind of file; and the field that says so, or what it rests on. */
const checkedFields: Partial<
  Record<ContentItem['type'], { fields: RegExp; by: 'checkedOn' | 'confirmedOn' | 'sources' }>
> = {
  Source: { fields: /^(?:doi|pmid|year|kind|checked|finding|chances\..*)$/, by: 'checkedOn' },
  Clinic: {
    fields: /^(?:emergency|emergency\.others\.\d+|helplines\.\d+)\.(?:free|when|about)$/,
    by: 'checkedOn',
  },
  Figures: { fields: /\.(?:value|displayText|unit)$/, by: 'confirmedOn' },
  Location: { fields: /^prices\.\d+\.(?:amount|perCourse)$/, by: 'confirmedOn' },
  Option: {
    fields: /^(?:respond|recover|commonHarms|seriousHarms)\..*\b(?:outOf100|outOf|from|to|rare)$/,
    by: 'sources',
  },
};

/** Only a warning: somebody may correct what was wrong from the start. */
export const checkedSince: Rule = {
  id: 'checked-since',
  severity: 'warning',
  waitsForFile: true,
  message: 'is another value than before, and the day on which it was looked up is the same',
  fix: 'compare it with where it comes from, digit by digit, and write the day on which you did',
  check: ({ allItems, committedItems }) => {
    const before = new Map(committedItems().map((item) => [item.path, item]));
    return allItems.flatMap((item): Finding[] => {
      const checked = checkedFields[item.type];
      const old = before.get(item.path);
      if (!checked || !old) return [];
      return findChangedLeaves(old.fields, item.fields)
        .filter(({ path, is }) => is !== undefined && checked.fields.test(path.join('.')))
        .filter(({ was, is }) => String(was) !== String(is))
        .filter((leaf) => hasOtherNumbers(leaf) && isStale(leaf, checked.by, old))
        .map((leaf) => toFinding(leaf, checked.by, item));
    });
  },
};

/** A sentence may be put better; its numbers, and whether it says no, may not change. */
function hasOtherNumbers({ path, was, is }: ChangedLeaf): boolean {
  // Somebody says that they have opened it.
  if (path.at(-1) === 'checked') return is === 'seen' || was === 'not-yet';
  if (path.at(-1) !== 'finding') return true;
  const numbers = (value: unknown) =>
    String(value)
      .match(
        /\d+(?:[.,]\d+)?|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|once|twice|half|no|not)\b/gi,
      )
      ?.join(' ');
  return numbers(was) !== numbers(is);
}

/** Whether what the value rests on is the same as before. */
function isStale({ path, around }: ChangedLeaf, by: string, old: ContentItem): boolean {
  const before = findAround(old.fields, path, by);
  const now = lastOf(around, by);
  // What was never confirmed needs no new day; a number that nobody called still has its source.
  if (now === undefined) return false;
  if (now === null && by === 'confirmedOn')
    return path.at(-1) === 'value' && sourcesOf(around).length > 0;
  return before === undefined || JSON.stringify(now) === JSON.stringify(before);
}

function lastOf(around: ChangedLeaf['around'], name: string): unknown {
  return around.findLast((part) => part[name] !== undefined)?.[name];
}

/** On what rests that a figure is about what others do. */
function sourcesOf(around: ChangedLeaf['around']): string[] {
  const elsewhere = lastOf(around, 'elsewhere');
  const sources = isRecord(elsewhere) ? elsewhere.sources : undefined;
  return Array.isArray(sources) ? sources.map(String) : [];
}

/** The innermost value of that name around a path. */
function findAround(fields: unknown, path: readonly PropertyKey[], name: string): unknown {
  let part: unknown = fields;
  let found: unknown;
  for (const key of path) {
    if (typeof part !== 'object' || part === null) return found;
    const inner: Record<PropertyKey, unknown> = { ...part };
    if (name in inner) found = inner[name];
    part = inner[key];
  }
  return found;
}

function toFinding({ path, was, is, around }: ChangedLeaf, by: string, item: ContentItem): Finding {
  const name = String(path.at(-1));
  const [before, now] = cutAroundDifference(String(was), String(is));
  const sources = by === 'confirmedOn' && lastOf(around, by) === null ? sourcesOf(around) : [];
  const why =
    sources.length > 0
      ? `${sources.join(', ')}, on which "elsewhere" rests, may say otherwise: open them and compare, and ask whoever owns the figure`
      : by === 'sources'
        ? 'its sources are the same: open them and compare, digit by digit'
        : `${by} is as it was: compare it with where it comes from, digit by digit, and write there the day on which you did`;
  const sentence = `"${name}: ${now}" was ${before} before, and ${why}`;
  return { file: item.path, line: item.lineOf(path), sentence };
}
