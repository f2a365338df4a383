import { diffLists } from '../words/diff-lists';
import { cut } from '../words/sentences';

/** What stands elsewhere in a list that has it in both versions. */
type Moved<Entry> = { entry: Entry; where: string };

/**
 * Which entries of a list stand elsewhere, as few as explain the order that it has now.
 *
 * @param was the names of the entries, in their order
 * @param is the entries now
 * @param nameOf what an entry is called
 */
export function findMoved<Entry>(
  was: readonly string[],
  is: readonly Entry[],
  nameOf: (entry: Entry) => string,
): Moved<Entry>[] {
  const known = new Set(was);
  const now = is.filter((entry) => known.has(nameOf(entry)));
  const still = new Set(now.map(nameOf));
  const moved: Moved<Entry>[] = [];
  let at = 0;
  const parts = diffLists(
    was.filter((name) => still.has(name)),
    now.map(nameOf),
  );
  for (const { added, removed, value } of parts) {
    if (removed) continue;
    for (const [index, entry] of now.slice(at, at + value.length).entries()) {
      const before = now[at + index - 1];
      const where = before === undefined ? 'to the beginning' : `below “${cut(nameOf(before))}”`;
      if (added) moved.push({ entry, where: `moved ${where}` });
    }
    at += value.length;
  }
  return moved;
}
