import { type Document, isMap, isScalar, isSeq, type Node } from 'yaml';
import { isRecord } from './to-content';

/**
 * Changes a node of a YAML document from what it holds to something else, and nothing beside it:
 * comments, quotes, blank lines and the order of fields stay.
 *
 * @returns the node, or another one where it had to be replaced
 */
export function updateNode(
  document: Document,
  node: unknown,
  before: unknown,
  after: unknown,
): unknown {
  if (node && isSame(before, after)) return node;
  if (isMap(node) && isRecord(before) && isRecord(after)) {
    for (const key of Object.keys(before)) if (after[key] === undefined) node.delete(key);
    for (const [key, value] of Object.entries(after)) {
      if (value === undefined || isSame(before[key], value)) continue;
      node.set(key, updateNode(document, node.get(key, true), before[key], value));
    }
    return node;
  }
  if (isSeq(node) && Array.isArray(before) && Array.isArray(after)) {
    node.items = updateItems(document, node.items, before, after);
    return node;
  }
  if (isScalar(node) && (after === null || typeof after !== 'object')) {
    node.value = after;
    return node;
  }
  return document.createNode(after);
}

/** An entry that only moved takes its lines and comments along; others change in their place. */
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

/** Whether two values of a YAML file are the same; the order of fields does not count. */
function isSame(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, index) => isSame(item, b[index]));
  }
  if (isRecord(a) && isRecord(b)) {
    const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
    return [...keys].every((key) => isSame(a[key], b[key]));
  }
  return a === b;
}
