import type { CheckedEntry } from '@/lib/content/lint/entry-checker';
import type { Diagnostic } from '@/lib/content/load/diagnostic';
import { joinPath } from '@/lib/content/load/files/file-path';
import { placeFile } from '@/lib/content/load/files/place-file';
import { editedTypeOf, editedTypes } from '../edited-types';
import { fromFile } from '../file-format';
import { toFormWords } from '../forms/form-words';
import { fileLabels, wordings } from '../forms/kind-wordings';
import { linkReason } from '../links/record-links';

/** What the rules say, for whoever has the form before them and no file. */
export type Problem = Pick<Diagnostic, 'ruleId' | 'severity'> & {
  /** Whether it stops the saving. */
  stops: boolean;
  /** The words in question, with the entry they are in if it is another one; '' for the whole form. */
  where: string;
  message: string;
  /** The links that the entry has and nothing records yet. */
  links?: readonly string[];
};

type Folder = {
  /** The content folder, as messages show it. */
  dir: string;
  /** The text of each file of it. */
  read: (name: string) => string;
};

/** How much of a line is shown, in characters. */
const longestLine = 70;

/** What was found of the entry in the file `name`; what stops the saving comes first. */
export function toProblems(
  { diagnostics, newErrors }: Pick<CheckedEntry, 'diagnostics' | 'newErrors'>,
  name: string,
  folder: Folder,
): Problem[] {
  const problems = diagnostics.map((found): Problem => {
    const file = found.file.slice(joinPath(folder.dir).length + 1);
    const { type } = placeFile(file);
    const toWords = (words: string) => (type ? toFormWords(words, type) : words);
    const line = toWords(toFieldLine(linesOf(found, file, folder)));
    const links = found.ruleId === 'recorded-url' ? found.addition?.lines : undefined;
    const message = links
      ? `New links: ${links.join(', ')}. ${linkReason}`
      : withTitles(toWords(found.message), folder);
    return {
      ruleId: found.ruleId,
      severity: found.severity,
      stops: newErrors.includes(found),
      where: [
        ...(file === name ? [] : [titleOf(file, folder)]),
        // The message names the field.
        ...(line.startsWith('“') && message.includes('“') ? [] : [line]),
      ]
        .filter(Boolean)
        .join(': '),
      message,
      ...(links && { links }),
    };
  });
  return problems.sort((a, b) => Number(b.stops) - Number(a.stops));
}

/** A line of fields in the words of a message: `write until: 2026-12-01`. */
function toFieldLine(line: string): string {
  return /^\w+: /.test(line)
    ? `"${line.replace(/: .*$/, '')}": ${line.replace(/^\w+: "?|"$/g, '')}`
    : line;
}

/** Files in a message by what the lists call them, and so the sources that are named alone. */
function withTitles(message: string, folder: Folder): string {
  return message
    .replaceAll(/\b(?:[a-z]+\/[a-z0-9-]+\.(?:md|yaml)|[a-z]+\.yaml)\b(?::\d+)?/g, (written) => {
      const file = written.replace(/:\d+$/, '');
      return folder.read(file) === '' ? written : `“${titleOf(file, folder)}”`;
    })
    .replaceAll(/\b(source|finding of) ([a-z0-9-]+)\b/g, (written, word: string, id: string) => {
      const file = `sources/${id}.yaml`;
      return folder.read(file) === '' ? written : `${word} “${titleOf(file, folder)}”`;
    });
}

/** An entry as the lists call it: Questions › How much does it cost? */
function titleOf(file: string, { read }: Folder): string {
  const type = editedTypeOf(file);
  if (!type) return file;
  if (type in fileLabels) return fileLabels[type as keyof typeof fileLabels].replace(/:.*$/, '');
  const { label, title } = wordings[type as keyof typeof wordings];
  return `${label.replace(/:.*$/, '')} › ${String(fromFile(read(file), editedTypes[type])[title] ?? file)}`;
}

function linesOf({ line, words }: Diagnostic, file: string, { read }: Folder): string {
  const text = words ?? (line === undefined ? '' : (read(file).split(/\r?\n/)[line - 1] ?? ''));
  const shown = text.trim().replace(/^- /, '');
  if (shown === '' || shown === '---') return '';
  return shown.length > longestLine ? `${shown.slice(0, longestLine)}…` : shown;
}
