import { type ContentTypeName, contentTypes } from '../../schemas/content-types';
import type { FileRuleId } from '../diagnostic';
import { splitPath } from './file-path';

/** The kind of a content file, or why the site does not read it. */
type Placed =
  | { type: ContentTypeName; name: string; message?: undefined }
  | {
      type?: ContentTypeName;
      name: string;
      ruleId: FileRuleId;
      message: string;
      /** Its text can be read although its name is wrong, so that all its mistakes are told at once. */
      isReadable?: boolean;
    };

/** Every kind of content, in the order of `contentTypes`. */
export const typeNames: readonly ContentTypeName[] = contentTypeNames();

/**
 * @param relativePath path in the content folder, with `/`
 * @param isThere whether the folder has another file of that path
 */
export function placeFile(
  relativePath: string,
  isThere: (path: string) => boolean = () => false,
): Placed {
  const single = typeNames.find((type) => placeOf(type).file === relativePath);
  if (single) return { type: single, name: splitPath(relativePath).name };
  const { folder: dir, name, ending: ext } = splitPath(relativePath);
  const type = typeNames.find((candidate) => placeOf(candidate).folder === dir);
  const unread = 'the site does not read this file';
  const nearly = typeNames.find((candidate) =>
    placeOf(candidate).file?.startsWith(`${relativePath.replace(/\.[^.]*$/, '')}.`),
  );
  if (!type && nearly) {
    const message = `${unread}: rename it to ${placeOf(nearly).file}`;
    return { type: nearly, name, ruleId: 'known-file', message };
  }
  const outer = typeNames.find((candidate) => dir.startsWith(`${placeOf(candidate).folder}/`));
  if (!type && outer) {
    const { folder, extension } = placeOf(outer);
    const message = `${unread}, because it is in a folder inside ${folder}/: move it to ${folder}/${toFileName(name)}.${extension}`;
    return { name, ruleId: 'known-file', message };
  }
  if (!type) {
    const places = typeNames.map(describePlace).join(', ');
    return {
      name,
      ruleId: 'known-file',
      message: `${unread}: move it to where such a file is read (${places}), or delete it if nobody needs it`,
    };
  }
  const { extension } = placeOf(type);
  const goodName = toFileName(name.replace(/\.(md|markdown|ya?ml|txt)$/i, ''));
  const trimmed = ext.trimEnd();
  const isFree = (other: string) => other !== '' && !isThere(`${dir}/${other}.${extension}`);
  if (trimmed !== ext && trimmed === `.${extension}`) {
    const message = `there is a space at the end of the file name: rename it to ${goodName}.${extension}`;
    return { type, name: goodName, ruleId: 'file-name', message, isReadable: isFree(goodName) };
  }
  const isText = /^\.?(md|markdown|mdx|ya?ml|txt|)$/i.test(ext);
  const fix = /^\.(?:docx?|odt|rtf|pages)$/i.test(ext)
    ? `open it, copy its words into a new file ${goodName || 'how-long'}.${extension}, and delete it`
    : /^\.pdf$/i.test(ext)
      ? `move it to files/${goodName || 'form'}.pdf, and link to it from a text`
      : !isText
        ? 'delete it; a text is saved as .md, and a photograph belongs in images/'
        : goodName === ''
          ? `give it a name like how-long.${extension}`
          : isFree(goodName)
            ? `rename it to ${goodName}.${extension}`
            : `${goodName}.${extension} is there already, so put what is new in this one into it, then delete this one`;
  if (ext !== `.${extension}`) {
    const ending = ext === '' ? 'without an ending' : `ending in "${ext}"`;
    const message = `the site does not read files ${ending} here: ${fix}`;
    const isReadable = isText && isFree(goodName);
    return { type, name: goodName, ruleId: 'known-file', message, isReadable };
  }
  const original = toFileName(
    name.replace(/(?:\.(?:md|ya?ml)| - copy|[ -]copy| ?\(\d+\)| - kopie)+$/i, ''),
  );
  if (original !== '' && original !== goodName) {
    const isReadable = isFree(original);
    const fix = isReadable
      ? `rename it to ${original}.${extension}`
      : `compare it with ${original}.${extension}, which is there too, and keep one of them under that name`;
    const message = `"${name}" looks like a copy that a computer made: ${fix}`;
    const placed = isReadable ? original : goodName;
    return { type, name: placed, ruleId: 'file-name', message, isReadable };
  }
  if (name !== toFileName(name)) {
    const problem = /\.(?:md|ya?ml)$/i.test(name)
      ? 'the ending of the file name is there twice'
      : 'the file name becomes a path, so it may hold only a-z, 0-9 and -';
    const message = `${problem}: ${fix}`;
    return { type, name: goodName, ruleId: 'file-name', message, isReadable: isFree(goodName) };
  }
  return { type, name };
}

/** The place of a kind's files. */
export function placeOf(type: ContentTypeName): {
  file?: string;
  isOptional?: boolean;
  folder?: string;
  extension?: string;
} {
  return contentTypes[type].place;
}

function describePlace(type: ContentTypeName): string {
  const { file, folder, extension } = placeOf(type);
  return file ?? `${folder}/*.${extension}`;
}

function contentTypeNames(): ContentTypeName[] {
  const isName = (name: string): name is ContentTypeName => name in contentTypes;
  return Object.keys(contentTypes).filter(isName);
}

/** A file name as a path or an anchor: `a-z`, `0-9` and `-` only. */
export function toFileName(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
}
