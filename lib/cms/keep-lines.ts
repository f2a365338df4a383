import { isMap, isNode, parseDocument } from 'yaml';

/**
 * The YAML `after`, in which every field that was not edited keeps its lines from `written`,
 * however somebody laid them out. Without this, YAML's own printer would re-indent lists, re-wrap
 * `>` texts and remove extra spaces in fields that nobody touched, and a reviewer's diff would show
 * them.
 *
 * @param before what YAML prints for `written` if nothing is changed
 */
export function keepLines(written: string, before: string, after: string): string {
  const [printed, kept] = [fieldLines(before), fieldLines(written)];
  return [...fieldLines(after)]
    .map(([name, lines]) => (printed.get(name) === lines ? kept.get(name) : undefined) ?? lines)
    .join('');
}

/**
 * The lines of each field, with the comments below it. Those above the first field have no name.
 */
function fieldLines(yaml: string): Map<string, string> {
  const { contents } = parseDocument(yaml);
  const pairs = isMap(contents) && !contents.flow ? contents.items : [];
  const starts = pairs.map(({ key }) => ({
    name: String(key),
    at: isNode(key) ? yaml.lastIndexOf('\n', (key.range?.[0] ?? 0) - 1) + 1 : 0,
  }));
  return new Map(
    [{ name: '', at: 0 }, ...starts].map(({ name, at }, index) => [
      name,
      yaml.slice(at, starts[index]?.at),
    ]),
  );
}
