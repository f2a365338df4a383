/** What is written `::day` on a line of its own, in every text. */
const pictureNames = [
  'day',
  'times',
  'course',
  'prices',
  'sheets',
  'people',
  'drawing',
  'chances',
] as const;

/** What only a sheet to print may have, and how each is written. */
export const sheetDirectives: Readonly<Record<string, string>> = {
  copy: '::copy[/page#heading], which copies the text below that heading',
  list: '::list[/page#heading], which copies only the lists below that heading',
  boxes: '::boxes[/page], which copies the emergency and urgent boxes of that page',
  write: '::write[What to fill in] or ::write[/page#heading], for each entry of the list there',
  diary: '::diary[Sleep | Mood]{weeks=4}, with a column for each',
  qr: '::qr[/page]',
};

/** Everything that two colons begin. */
export const leafNames: readonly string[] = [...pictureNames, ...Object.keys(sheetDirectives)];
