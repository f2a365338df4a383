// Not node:path, because the editor checks a file in the browser.

/** A path in a folder, with `/`; `''` is the folder that one is in. */
export function joinPath(folder: string, ...names: readonly string[]): string {
  const parts = [folder.replace(/^\.\/+/, '').replace(/\/+$/, ''), ...names];
  return parts.filter((part) => part !== '' && part !== '.').join('/');
}

/** The last part of a path, with its ending. */
export function fileNameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** A path taken apart: `faq`, `cost` and `.md` of `faq/cost.md`. */
export function splitPath(path: string): { folder: string; name: string; ending: string } {
  const file = fileNameOf(path);
  const folder = path.slice(0, Math.max(0, path.length - file.length - 1));
  // A name may begin with a dot.
  const dot = file.lastIndexOf('.');
  const at = dot > 0 ? dot : file.length;
  return { folder, name: file.slice(0, at), ending: file.slice(at) };
}
