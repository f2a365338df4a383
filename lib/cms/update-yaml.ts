import { type Document, isMap, isNode, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';
import { isRecord } from '@/lib/content/schemas/fields/readable';

/**
 * Changes a node of a YAML document from one value to another, and nothing else: comments, quotes,
 * blank lines and the order of fields stay.
 *
 * @returns the node, or its replacement
 */
export function updateNode(
  document: Document,
  node: unknown,
  before: unknown,
  after: unknown,
): unknown {
  if (node && isSame(before, after)) return node;
  if (isMap(node) && isRecord(after)) {
    // A group in which nothing was filled in counts as absent, although its lines are there.
    const held = isRecord(before) ? before : (node.toJS(document) as Record<string, unknown>);
    for (const name of Object.keys(held))
      if (after[name] === undefined) node.delete(keyOf(node, name));
    for (const [name, value] of Object.entries(after)) {
      if (value === undefined || isSame(held[name], value)) continue;
      const key = keyOf(node, name);
      node.set(key, updateNode(document, node.get(key, true), held[name], value));
    }
    return node;
  }
  if (isSeq(node) && Array.isArray(after)) {
    const held = Array.isArray(before) ? before : [];
    node.items = updateItems(document, node.items, held, after);
    return node;
  }
  if (isScalar(node) && (after === null || typeof after !== 'object')) {
    node.value = after;
    return node;
  }
  const created = document.createNode(after);
  if (isNode(node) && isNode(created)) {
    created.commentBefore = [node.commentBefore, node.comment].filter(Boolean).join('\n') || null;
  }
  return created;
}

/** The key as the document has it: `2023:` is a number there. */
function keyOf(map: YAMLMap, name: string): unknown {
  return map.items.find(({ key }) => String(key) === name)?.key ?? name;
}

/** An entry that was only moved keeps its lines and comments; others are changed in place. */
function updateItems(
  document: Document,
  nodes: readonly unknown[],
  before: readonly unknown[],
  after: readonly unknown[],
): unknown[] {
  const left = new Set(nodes.keys());
  const take = (index: number | undefined) => {
    if (index !== undefined) left.delete(index);
    return index;
  };
  const unchanged = after.map((item) => take([...left].find((at) => isSame(before[at], item))));
  return after.map((item, index) => {
    const at = unchanged[index] ?? take(left.has(index) ? index : undefined);
    return at === undefined
      ? document.createNode(item)
      : updateNode(document, nodes[at] as Node, before[at], item);
  });
}

/** Whether two YAML values are equal; the order of fields does not count. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, index) => isSame(item, b[index]));
  }
  if (isRecord(a) && isRecord(b)) {
    const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
    return [...keys].every((key) => isSame(a[key], b[key]));
  }
  // The editor trims its values.
  return typeof a === 'string' && typeof b === 'string' ? a.trim() === b.trim() : a === b;
}
