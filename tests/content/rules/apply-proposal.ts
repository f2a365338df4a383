import type { Diagnostic } from '@/lib/content/load/diagnostic';
import { base, committed, type Files } from './lint-files';

/**
 * What a message proposes word for word: another name or place of the file, what stood there before, or a
 * value. `undefined` where it proposes something that a person has to find.
 */
export function applyProposal(files: Files, told: Diagnostic): Files | undefined {
  return renamed(files, told) ?? restored(files, told) ?? rewritten(files, told);
}

function renamed(files: Files, { file, message }: Diagnostic): Files | undefined {
  const [, to] = /\b(?:rename|move) (?:it|the file) to ([\w./-]+\w)$/.exec(message) ?? [];
  if (to === undefined || files[file] === undefined) return undefined;
  const path = to.includes('/') ? to : file.replace(/[^/]+$/, to);
  return { ...files, [file]: undefined, [path]: files[file] };
}

const back = /\b(?:put|bring|move|rename) (?:it|that|them|the \w+|its \w+) back\b|, as before\b/;

/** Every file as git has it; one that is new is gone. */
function restored(files: Files, { message }: Diagnostic): Files | undefined {
  const former = Object.entries(files).filter(([name]) => name.startsWith(committed('')));
  if (!back.test(message) || former.length === 0) return undefined;
  const were = former.map(([name, text]) => [name.slice(committed('').length), text] as const);
  return { ...files, ...Object.fromEntries(were) };
}

const value =
  /(?:"[^"\n]*"|\[[^\]\n]*\]|#{2,6} \S.*?|\{\{[a-z-]+\}\}|\/[\w#/-]+|-?\d[\d.,-]*|[a-z]+-\d{4}|[a-z]+: [a-z-]+)/
    .source;
const proposed = new RegExp(
  `(?:\\bwrite |did you mean )(?<meant>${value})(?=$|[?;]|, (?!and |")| above this| here| instead| in the text)`,
);

/** The words in question, or the value on their line, replaced by what is proposed. */
function rewritten(files: Files, { file, line, words, message }: Diagnostic): Files | undefined {
  const { meant } = proposed.exec(message)?.groups ?? {};
  const text = { ...base, ...files }[file];
  if (meant === undefined || /…|\bname\b/.test(meant) || typeof text !== 'string' || !line)
    return undefined;
  const lines = text.split('\n');
  const was = lines[line - 1] ?? '';
  if (/ above this/.test(message)) {
    const written = meant.replaceAll(/^"|"$/g, '');
    return { ...files, [file]: lines.toSpliced(line - 1, 0, written, '').join('\n') };
  }
  const is = replaceIn(was, meant, words, message);
  if (is === undefined) return undefined;
  return { ...files, [file]: lines.toSpliced(line - 1, 1, is).join('\n') };
}

function replaceIn(
  line: string,
  meant: string,
  words: string | undefined,
  message: string,
): string | undefined {
  const plain = meant.replaceAll(/^"|"$/g, '');
  const [, name] = /^([a-z]+): /.exec(plain) ?? [];
  if (name !== undefined) return line.includes(`${name}:`) ? plain : undefined;
  if (/^#+ /.test(meant)) return meant;
  const isPath = plain.startsWith('/');
  const found = [...message.matchAll(named)]
    .map((match) => match.slice(1).find((one) => one !== undefined) ?? '')
    .concat(words ?? '')
    .find(
      (one) =>
        one !== '' &&
        one !== plain &&
        one.startsWith('/') === isPath &&
        line.includes(one) &&
        !line.trimStart().startsWith(`${one}: `),
    );
  if (found === undefined) return undefined;
  // One that lacks a bracket.
  if (plain === `{{${found}}}`) return line.replace(new RegExp(`\\{*${found}\\}*`), plain);
  const quoted = `"${found}"`;
  return line.includes(quoted)
    ? line.replace(quoted, () => (/^["[\d-]/.test(meant) ? meant : `"${plain}"`))
    : line.replace(found, () => (isYaml(line) && !words ? meant : plain));
}

/** What a message names: what it quotes, a figure, a path, the name of a file. */
const named =
  /"([^"\n]+)"|(?:\{\{([a-z-]+)\}\})|(\{[a-z-]+\})|(?<!\w)(\/[\w#/.-]*\w)|\b[a-z]+\/([\w.-]+?)(?:\.yaml|\.md)?(?=: )/g;

function isYaml(line: string): boolean {
  return /^\s*(?:- )?[\w-]+: /.test(line);
}
