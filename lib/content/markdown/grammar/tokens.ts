/** The grammar of tokens: `{{name}}`, a figure, and `[^id]`, a citation. */
const figure = String.raw`\{\{\s*([^{}]*?)\s*\}\}`;
const citation = String.raw`\[\^([^\]\s]+)\]`;
const anyToken = new RegExp(`${figure}|${citation}`, 'g');

/** A token in a text. */
type Token = {
  kind: 'figure' | 'citation';
  /** The name of the figure or the id of the source. */
  name: string;
  /** The token as written, and its offset. */
  written: string;
  offset: number;
};

/** Every token in a text, in order. */
export function findTokens(text: string): Token[] {
  if (!beginsToken(text)) return [];
  return [...text.matchAll(anyToken)].map(
    ({ 0: written, 1: name, 2: source = '', index: offset }) =>
      name === undefined
        ? { kind: 'citation', name: source, written, offset }
        : { kind: 'figure', name, written, offset },
  );
}

/** The names of the figures in a text. */
export function findFigureNames(text: string): string[] {
  return findTokens(text).flatMap(({ kind, name }) => (kind === 'figure' ? [name] : []));
}

/** A text in which each token has been replaced. */
export function replaceTokens(text: string, replace: (token: Token) => string): string {
  let end = 0;
  let replaced = '';
  for (const token of findTokens(text)) {
    replaced += text.slice(end, token.offset) + replace(token);
    end = token.offset + token.written.length;
  }
  return replaced + text.slice(end);
}

/** Whether a text contains the beginning of a token, closed or not. */
export function beginsToken(text: string): boolean {
  return text.includes('{{') || text.includes('[^');
}

/** The remains of a token that was not closed, in a text whose valid tokens have been removed. */
/** Where it is, with the words that follow. */
export function findHalfWords(rest: string): { words: string; offset: number } | undefined {
  const match = /(?:\{\{|\[\^)[^\s{}[\]]*[}\]]?|\S*\}\}/.exec(rest);
  return match ? { words: match[0], offset: match.index } : undefined;
}

export function findHalfToken(rest: string): Token['kind'] | undefined {
  if (/\{\{|\}\}/.test(rest)) return 'figure';
  return rest.includes('[^') ? 'citation' : undefined;
}
