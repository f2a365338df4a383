import { type Diagnostic, isError } from '../../load/diagnostic';

/** Errors after which nobody can tell what a line says. */
const unreadable: readonly string[] = [
  'bold-syntax',
  'english-only',
  'link-syntax',
  'mark-spacing',
  'no-leftovers',
  'plain-characters',
  'table-syntax',
  'token-syntax',
];

/** What such a line is then blamed for, wrongly. */
const guesses: readonly string[] = ['likely-claim', 'unknown-word'];

/** Mistakes in a file after which a URL that it had seems lost. */
const losesUrls: readonly string[] = ['field-schema', 'heading-syntax', 'known-decision'];

/**
 * Leaves out what only follows from another error: once that is fixed, it is gone, or the next check
 * says it. Its own fix would make things worse.
 */
export function leaveOutConsequences(found: readonly Diagnostic[]): Diagnostic[] {
  const lines = new Set(found.filter(({ ruleId }) => unreadable.includes(ruleId)).flatMap(toLines));
  const causes = found.filter((one) => isError(one) && losesUrls.includes(one.ruleId));
  return found.filter((one) => {
    if (guesses.includes(one.ruleId)) return !lines.has(toLine(one));
    return one.ruleId !== 'kept-url' || !causes.some((cause) => explainsLoss(cause, one));
  });
}

/** A word that is divided at the end of a line is on the next one too. */
function toLines({ file, line = 0, words = '' }: Diagnostic): string[] {
  return words.split('\n').map((_, index) => toLine({ file, line: line + index }));
}

function toLine({ file, line }: Pick<Diagnostic, 'file' | 'line'>): string {
  return `${file}:${line}`;
}

/** Whether a file that has an error is the one that the URL led to, or a heading of it is the anchor. */
function explainsLoss(cause: Diagnostic, { words: url = '' }: Diagnostic): boolean {
  const name =
    cause.file
      .split('/')
      .at(-1)
      ?.replace(/\.\w+$/, '') ?? '';
  const [page = '', anchor = ''] = url.split('#');
  if (cause.ruleId !== 'heading-syntax') {
    return anchor === name || anchor === `option-${name}` || page.endsWith(`/${name}`);
  }
  const heading = (cause.words ?? '').replaceAll(/[^\p{L}\d]+/gu, '').toLowerCase();
  return page.endsWith(`/${name}`) && heading !== '' && anchor.startsWith(heading);
}
