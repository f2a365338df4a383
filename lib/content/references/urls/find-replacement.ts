import { type ContentItem, itemsOf } from '../../load/content-item';
import { anchorsOn, findNewHeading } from './explain-old-heading';

/** Where something seems to have another name now, and what to do about it if that is certain. */
type Replacement = {
  file: string;
  line: number;
  sentence?: string;
  insertion?: { beforeLine: number; text: string };
};

/**
 * The file that says the same as one did, under another name; or the entry of the glossary that has the
 * same word under another id.
 *
 * @param url which leads nowhere now
 * @param was what it led to, as it was published
 * @param newPaths of files that were not published
 */
export function findReplacement(
  url: string,
  was: ContentItem,
  items: readonly ContentItem[],
  newPaths: ReadonlySet<string>,
): Replacement | undefined {
  const now = items.find(({ path, text }) => newPaths.has(path) && text === was.text);
  if (!now) return undefined;
  const line = now.lineOf([Object.keys(now.fields)[0] ?? '']);
  const text = `aliases: [${was.name}]`;
  const isFirst = now.fields.aliases === undefined;
  const how = isFirst ? `write "${text}" above this line` : `add ${was.name} to its aliases`;
  const sentence = `this file was ${was.path}, and ${url}, to which others have links, leads nowhere now: rename it back, or, if the new name is meant, ${how}, and --fix writes it wherever the old one is named`;
  return {
    ...{ file: now.path, line, sentence },
    ...(isFirst && { insertion: { beforeLine: line, text } }),
  };
}

/** The entry of the glossary that has the word of a former one. */
export function findTerm(
  id: string,
  before: readonly ContentItem[],
  items: readonly ContentItem[],
): Replacement | undefined {
  const entriesIn = (all: readonly ContentItem[]) =>
    itemsOf(all, 'Glossary').flatMap((item) =>
      (item.data.entries ?? []).map((entry, index) => ({ item, entry, index })),
    );
  const was = entriesIn(before).find(({ entry }) => entry?.id === id)?.entry;
  const now = entriesIn(items).find(
    ({ entry }) => entry?.term !== undefined && entry.term === was?.term,
  );
  return now && { file: now.item.path, line: now.item.lineOf(['entries', now.index, 'id']) };
}

/** The heading that seems to have taken the place of one. */
export function findHeading(
  url: string,
  urls: ReadonlyMap<string, ContentItem | undefined>,
  recorded: ReadonlySet<string>,
): Replacement | undefined {
  const [page = '', anchor] = url.split('#');
  const item = urls.get(page);
  if (anchor === undefined || !item) return undefined;
  const isRecorded = (one: string) => recorded.has(`${page}#${one}`);
  const heading = findNewHeading(item, anchorsOn(page, urls), isRecorded);
  const found = item.markdown?.report.headings.find(({ name }) => name === heading);
  return found && { file: item.path, line: found.line };
}
