import { loadPutOff } from '../../matching/load-change-words';

let putOff: ReturnType<typeof loadPutOff> | undefined;

/** What is new in a sentence that says when to get help, and puts that off: "in the morning", "if it gets worse". */
export function findPutOff(was: string, is: string): string | undefined {
  putOff ??= loadPutOff();
  const before = wordsIn(was, putOff);
  for (const word of wordsIn(is, putOff)) {
    const index = before.indexOf(word);
    if (index === -1) return `"${word}" is new: does help come later now?`;
    before.splice(index, 1);
  }
  return undefined;
}

function wordsIn(text: string, pattern: RegExp): string[] {
  return (
    text
      .replaceAll(/\{\{[^}]*\}\}|\b(?:do not|don't|never) wait\b/gi, ' ')
      .toLowerCase()
      .match(pattern) ?? []
  );
}
