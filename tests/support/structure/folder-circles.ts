import path from 'node:path';

/** What a file imports of this project, by the path of the file. */
type Imports = ReadonlyMap<string, readonly string[]>;

const imported = /(?:\bfrom|\bimport\(|\bimport)\s*'((?:@\/|\.\.?\/)[^']+)'/g;
const endings = ['', '.ts', '.tsx', '.mjs', '/index.ts'];

/** @param texts of the files, by their paths from the top of the repository */
export function readImports(texts: ReadonlyMap<string, string>): Imports {
  return new Map(
    [...texts].map(([file, text]) => {
      const paths = [...text.matchAll(imported)].flatMap(([, name = '']) => {
        const wanted = name.startsWith('@/')
          ? name.slice(2)
          : path.posix.join(path.posix.dirname(file), name);
        const found = endings.map((ending) => wanted + ending).find((one) => texts.has(one));
        return found === undefined ? [] : [found];
      });
      return [file, paths];
    }),
  );
}

/**
 * Folders, and files beside them, that import each other in a circle: `lib/views/facts → lib/views/pictures
 * → lib/views/facts`. A folder counts as one with all that is in it.
 */
export function findFolderCircles(imports: Imports): string[] {
  const parents = new Set([...imports.keys()].flatMap(foldersAbove));
  return [...parents].sort().flatMap((parent) => {
    const children = new Map<string, Set<string>>();
    for (const [file, targets] of imports) {
      for (const target of targets) {
        const [from, to] = [childOf(parent, file), childOf(parent, target)];
        if (from === undefined || to === undefined || from === to) continue;
        children.set(from, (children.get(from) ?? new Set()).add(to));
      }
    }
    const circle = findCircle(children);
    return circle ? [circle.join(' → ')] : [];
  });
}

function foldersAbove(file: string): string[] {
  const folder = path.posix.dirname(file);
  return folder === '.' ? [] : [folder, ...foldersAbove(folder)];
}

/** The folder or the file right in `parent` in which a file is. */
function childOf(parent: string, file: string): string | undefined {
  if (!file.startsWith(`${parent}/`)) return undefined;
  const [name = ''] = file.slice(parent.length + 1).split('/');
  return `${parent}/${name}`;
}

function findCircle(graph: ReadonlyMap<string, ReadonlySet<string>>): string[] | undefined {
  const done = new Set<string>();
  const follow = (node: string, before: readonly string[]): string[] | undefined => {
    if (before.includes(node)) return [...before.slice(before.indexOf(node)), node];
    if (done.has(node)) return undefined;
    for (const next of graph.get(node) ?? []) {
      const circle = follow(next, [...before, node]);
      if (circle) return circle;
    }
    done.add(node);
    return undefined;
  };
  for (const node of graph.keys()) {
    const circle = follow(node, []);
    if (circle) return circle;
  }
  return undefined;
}
