/**
 * The sentences of a line. A row of a table stays whole: a cell says nothing without the others.
 */
export function toSentences(line: string): string[] {
  if (line.trim() === '') return [];
  if (line.startsWith('|')) return [line];
  // The number of a step is no sentence.
  return line.match(/(?:\d+[.)] +)?\S.*?(?:[.!?](?:\[\^[^\]]*\])*(?=\s|$)|$)/g) ?? [];
}

/** The sentences of a value that may have several lines, such as a message. */
export function toAllSentences(text: string): string[] {
  return text.split(/\r?\n/).flatMap(toSentences);
}

/** Its beginning, to know it by. */
export function cut(text: string): string {
  const most = 70;
  return text.length <= most ? text : `${text.slice(0, text.lastIndexOf(' ', most))} …`;
}
