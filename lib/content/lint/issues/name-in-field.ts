import type { z } from 'zod';
import type { ContentItem } from '../../load/content-item';
import { toFileName } from '../../load/files/place-file';
import { findNearest } from '../../markdown/grammar/nearest-name';
import { type ContentTypeName, contentTypes } from '../../schemas/content-types';
import { valueAt } from '../../schemas/fields/readable';

/** Fields that name files, with their kind. */
const kinds: Readonly<Record<string, ContentTypeName>> = {
  places: 'Location',
  sources: 'Source',
  keySources: 'Source',
  source: 'Source',
  decision: 'Decision',
  condition: 'Condition',
  page: 'Page',
};

/**
 * What is wrong with a field that names files, where what was typed is a title or lacks its brackets, and
 * which files are meant. A name that no file has would only be refused next.
 *
 * @returns `undefined` where another field is meant, or no file is like it
 */
export function explainName(
  { path, code }: z.core.$ZodIssue,
  fields: unknown,
  items: readonly ContentItem[],
): string | undefined {
  const field = path.filter((part) => typeof part === 'string').at(-1);
  const kind = kinds[field ?? ''];
  const value = valueAt(fields, path);
  if (kind === undefined || typeof value !== 'string' || value === '') return undefined;
  const names = items.filter(({ type }) => type === kind).map(({ name }) => name);
  const isList = code === 'invalid_type' && issueExpectsList(path);
  const typed = isList ? value.replace(/^\[|\]$/g, '').split(/ *[,;] *| and /) : [value];
  const meant = typed.map((one) => {
    const name = toFileName(one);
    return findNearest(name, names) ?? names.find((known) => name.startsWith(`${known}-`));
  });
  if (meant.includes(undefined) && kind === 'Location') {
    return `"${path.map(String).join('.')}" is "${value}", which is no file in locations/: write [] for all, or those that are meant, of [${names.join(', ')}]`;
  }
  // Those of other kinds are made as they are needed.
  if (meant.includes(undefined) && !isList) {
    return `"${path.map(String).join('.')}" is "${value}", which cannot be the name of a file: write the name of one that is in ${folderOf(kind)}/, without its ending`;
  }
  if (meant.includes(undefined) || meant.join() === typed.join()) return undefined;
  const written = isList ? `[${meant.join(', ')}]` : meant[0];
  return `"${path.map(String).join('.')}" is "${value}", and the file is called ${meant.join(', ')}: write ${written}`;
}

function folderOf(kind: ContentTypeName): string {
  const { place } = contentTypes[kind];
  return 'folder' in place ? place.folder : place.file;
}

/** An entry of a list has its place in it at the end of its path. */
function issueExpectsList(path: readonly PropertyKey[]): boolean {
  return /^(?:places|sources|keySources)$/.test(String(path.at(-1)));
}
