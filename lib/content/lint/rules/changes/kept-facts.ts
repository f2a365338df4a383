import type { Day } from '../../../../plan/calendar-day';
import { type ContentItem, itemsOf } from '../../../load/content-item';
import type { UnreadFile } from '../../../load/files/sort-files';
import type { Finding, Rule } from '../../rule';

/** Only a warning: a country may give up a holiday, and a clinic may know better. */
export const keptFacts: Rule = {
  id: 'kept-facts',
  severity: 'warning',
  waitsForFile: true,
  message: 'is gone, or another one than before',
  fix: 'put it back, unless somebody decided it',
  check: ({ allItems, unread, committedItems, contentDir, today }) => [
    ...findLostCautions(allItems, committedItems()),
    ...findMovedHolidays(allItems, committedItems()),
    ...findLostLines(allItems, committedItems()),
    ...findOtherLimits(allItems, committedItems()),
    ...findLostFiles(allItems, unread, committedItems(), contentDir),
    ...findEarlierDays(allItems, committedItems(), today),
    ...findMovedRegions(allItems, committedItems()),
    ...findOtherPayers(allItems, committedItems()),
  ],
};

function findLostCautions(now: readonly ContentItem[], before: readonly ContentItem[]): Finding[] {
  const old = new Map(itemsOf(before, 'Option').map((item) => [item.path, item.data.caution]));
  return itemsOf(now, 'Option').flatMap(({ path: file, data, lineOf }): Finding[] => {
    const was = old.get(file);
    if (was === undefined || data.caution !== undefined) return [];
    const sentence = `this option said "caution: ${was}" before, and the overview warns nobody now: put it back, unless a doctor decided it`;
    return [{ file, line: lineOf(['title']), sentence }];
  });
}

/** Those that come every year. One day only, such as an election, passes. */
function findMovedHolidays(now: readonly ContentItem[], before: readonly ContentItem[]): Finding[] {
  const old = itemsOf(before, 'Holidays').flatMap(({ data }) => data.holidays ?? []);
  return itemsOf(now, 'Holidays').flatMap(({ path: file, data, lineOf }): Finding[] => {
    const holidays = data.holidays ?? [];
    return old.flatMap((was): Finding[] => {
      if (was?.name === undefined || was.once !== undefined) return [];
      const index = holidays.findIndex((one) => one?.name === was.name);
      const is = holidays[index];
      const renamed = holidays.findIndex(
        (one) => one && toDay(one) === toDay(was) && !old.some((two) => two?.name === one.name),
      );
      if (!is && renamed !== -1) {
        const name = holidays[renamed]?.name;
        const sentence = `${was.name} is called ${name} now: correct it, unless it is meant`;
        return [{ file, line: lineOf(['holidays', renamed]), words: name, sentence }];
      }
      if (!is) {
        const sentence = `${was.name} (${toDay(was)}) is gone: put it back, unless it is no holiday any more`;
        return [{ file, line: lineOf(['holidays']), sentence }];
      }
      if (toDay(is) === toDay(was)) return [];
      const sentence = `${was.name} is ${toDay(is)} now and was ${toDay(was)} before: look it up, and correct it if it did not move`;
      return [{ file, line: lineOf(['holidays', index]), words: was.name, sentence }];
    });
  });
}

type Holiday = {
  monthDay?: unknown;
  nthWeekday?: unknown;
  daysFromEaster?: unknown;
};

function toDay({ monthDay, nthWeekday, daysFromEaster }: Holiday): string {
  if (daysFromEaster !== undefined) return `daysFromEaster: ${daysFromEaster}`;
  if (monthDay !== undefined) return `monthDay: ${monthDay}`;
  return nthWeekday === undefined ? 'on no day' : JSON.stringify(nthWeekday);
}

/** What a whole file of its own is for; without it the site says nothing of it, or less. */
const purposes: Partial<Record<ContentItem['type'], string>> = {
  Holidays: 'the planner and every place know no public holiday',
  Synonyms: 'the search knows no word that is not on a page',
  Theme: 'the site has its usual colours',
  Reply: 'nobody can begin an answer with it',
};

function findLostFiles(
  now: readonly ContentItem[],
  unread: readonly UnreadFile[],
  before: readonly ContentItem[],
  contentDir: string,
): Finding[] {
  const isThere = ({ type, name }: ContentItem) =>
    [...now, ...unread].some((one) => one.type === type && one.name === name);
  return before.flatMap((item): Finding[] => {
    const loss = purposes[item.type];
    const isRenamed = now.some(({ type, text }) => type === item.type && text === item.text);
    if (loss === undefined || isThere(item) || isRenamed) return [];
    const sentence = `${item.path} is gone, and without it ${loss}: put it back, unless that is meant`;
    return [{ file: contentDir, sentence }];
  });
}

/** A text is not older than it was. */
function findEarlierDays(
  now: readonly ContentItem[],
  before: readonly ContentItem[],
  today: Day,
): Finding[] {
  const old = new Map(before.map(({ path, fields }) => [path, fields.updatedOn]));
  return now.flatMap(({ path: file, fields: { updatedOn: is }, lineOf }): Finding[] => {
    const was = old.get(file);
    if (typeof was !== 'string' || typeof is !== 'string' || is >= was) return [];
    const sentence = `"updatedOn" is ${is}, and was the later day ${was} before: write ${today} if you have changed the text, and ${was} if not`;
    return [{ file, line: lineOf(['updatedOn']), words: is, sentence }];
  });
}

/** What a figure can never be below, such as hours without food below hours without drink, and its unit. */
function findOtherLimits(now: readonly ContentItem[], before: readonly ContentItem[]): Finding[] {
  const old = itemsOf(before, 'Figures').flatMap(({ data }) => data.figures ?? []);
  return itemsOf(now, 'Figures').flatMap(({ path: file, data, lineOf }) =>
    (data.figures ?? []).flatMap((figure, index): Finding[] => {
      const was = old.find((one) => one?.name === figure?.name);
      if (was?.unit && figure?.unit && was.unit !== figure.unit) {
        const sentence = `"${figure.label}" was in ${was.unit}, and is in ${figure.unit}: put the unit back, or change everything that counts in it, "value", "displayText", "atLeast" and "usual"`;
        return [{ file, line: lineOf(['figures', index, 'unit']), sentence }];
      }
      const floor = was?.atLeast;
      if (floor === undefined || figure?.atLeast === floor) return [];
      const sentence = `"${figure?.label}" had "atLeast: ${floor}", so that it could not fall below that figure: put it back, unless a doctor decided it`;
      return [{ file, line: lineOf(['figures', index]), sentence }];
    }),
  );
}

/** A helpline, or another number to call in an emergency. */
function findLostLines(now: readonly ContentItem[], before: readonly ContentItem[]): Finding[] {
  const linesIn = (items: readonly ContentItem[]) =>
    itemsOf(items, 'Clinic').flatMap(({ data }) => [
      ...(data.helplines ?? []),
      ...(data.emergency?.others ?? []),
    ]);
  const [lines, old] = [linesIn(now), linesIn(before)];
  // A new name, or a new number, for the same line is no loss.
  const lost = old.flatMap((was) =>
    was?.name === undefined || lines.some((is) => is?.name === was.name || is?.phone === was.phone)
      ? []
      : was.name,
  );
  return itemsOf(now, 'Clinic').flatMap(({ path: file, lineOf }) =>
    lines.length >= old.length
      ? []
      : lost.map((name) => ({
          file,
          line: lineOf(['helplines']),
          sentence: `${name} is gone, which people in danger could call: put it back, unless the line has been closed`,
        })),
  );
}

/** A town or a region that the file itself still calls by its former name. */
function findMovedRegions(now: readonly ContentItem[], before: readonly ContentItem[]): Finding[] {
  const old = new Map(itemsOf(before, 'Location').map((item) => [item.path, item.data.address]));
  return itemsOf(now, 'Location').flatMap(({ path: file, data, lineOf }): Finding[] =>
    (['city', 'region'] as const).flatMap((field): Finding[] => {
      const [was, is] = [old.get(file)?.[field], data.address?.[field]];
      if (was === undefined || is === undefined || was === is) return [];
      const { title, description, summary } = data;
      const said = [title, description, summary].find((text) => text?.includes(was));
      if (said === undefined || said.includes(is)) return [];
      const sentence = `"${field}: ${is}" was ${was} before, and this file still says "${said}": put it back, or correct both`;
      return [{ file, line: lineOf(['address', field]), words: is, sentence }];
    }),
  );
}

/** What a sentence says that names who made or paid for it. */
const payers = /\b(?:made|wrote|written|paid|pays?|funds?|funded|owns?|owned|money|earns?)\b/i;

/** Who made and paid for what is on the site, which readers judge it by. */
function findOtherPayers(now: readonly ContentItem[], before: readonly ContentItem[]): Finding[] {
  const [old] = itemsOf(before, 'Clinic').map(({ data }) => data.disclosure);
  return itemsOf(now, 'Clinic').flatMap(({ path: file, data: { disclosure: is }, lineOf }) => {
    const told = (old?.split(/(?<=[.!?])\s+/) ?? []).filter((sentence) => payers.test(sentence));
    if (is === undefined || told.every((sentence) => is.includes(sentence))) return [];
    const sentence = `"disclosure" said "${old}" before: does it still say who made and who paid for what is on the site? If not, put it back`;
    return [{ file, line: lineOf(['disclosure']), words: is, sentence }];
  });
}
