/** The texts of the content folder as they are now, by their paths in it. */
export type ContentFiles = Map<string, string>;

type Source = {
  /** The database that the editor keeps for this repository. */
  database: string;
  /** From the root of the repository. */
  contentFolder: string;
  /** Lists that no form edits, as they were at the build; a Git host's files have newer ones. */
  ownFiles: Record<string, string>;
};

/** Files that hold no text are known by their names alone. */
const isText = (name: string) => /\.(?:md|yaml|txt|lock)$/.test(name);

const remembered = new Map<string, { version: string; text: string }>();

/**
 * Reads the content folder from where the editor itself reads it: from the folder of this computer,
 * whose handle the editor keeps in its database, or from what it has fetched from the Git host.
 */
export async function readContentFiles(source: Source): Promise<ContentFiles> {
  return isLocal() ? readLocalFiles(source) : readFetchedFiles(source);
}

/** Whether somebody works with the folder on this computer. */
function isLocal(): boolean {
  const user = JSON.parse(localStorage.getItem('sveltia-cms.user') ?? '{}') as {
    backendName?: string;
  };
  return user.backendName === 'local';
}

/** Writes a file of the content folder on this computer; on a Git host the editor commits an entry alone. */
export function toLocalWriter({ database, contentFolder }: Source) {
  if (!isLocal()) return undefined;
  return async (name: string, text: string) => {
    const folder = await openFolder(database, contentFolder);
    const writable = await (await folder.getFileHandle(name, { create: true })).createWritable();
    await writable.write(text);
    await writable.close();
  };
}

async function readLocalFiles({ database, contentFolder }: Source): Promise<ContentFiles> {
  return new Map(await readFolder(await openFolder(database, contentFolder), ''));
}

async function openFolder(
  database: string,
  contentFolder: string,
): Promise<FileSystemDirectoryHandle> {
  const [root] = await readStore(database, 'file-system-handles');
  if (!root) throw new Error('The folder is not open any more: reload the page');
  let folder = root[1] as FileSystemDirectoryHandle;
  for (const part of contentFolder.split('/')) folder = await folder.getDirectoryHandle(part);
  return folder;
}

async function readFolder(
  folder: FileSystemDirectoryHandle,
  prefix: string,
): Promise<[string, string][]> {
  const found: Promise<[string, string][]>[] = [];
  for await (const [name, handle] of folder.entries()) {
    const path = `${prefix}${name}`;
    if (name.startsWith('.') || name.startsWith('~$')) continue;
    if (handle.kind === 'directory') found.push(readFolder(handle, `${path}/`));
    else found.push(readFile(handle, path).then((text) => [[path, text]]));
  }
  return (await Promise.all(found)).flat();
}

async function readFile(handle: FileSystemFileHandle, path: string): Promise<string> {
  if (!isText(path)) return '';
  const file = await handle.getFile();
  const version = `${file.lastModified} ${file.size}`;
  const known = remembered.get(path);
  if (known?.version === version) return known.text;
  const text = await file.text();
  remembered.set(path, { version, text });
  return text;
}

async function readFetchedFiles(source: Source): Promise<ContentFiles> {
  const { database, contentFolder, ownFiles } = source;
  const cached = await readStore(database, 'file-cache');
  const files = cached.flatMap(([path, file]): [string, string][] => {
    if (!path.startsWith(`${contentFolder}/`)) return [];
    return [[path.slice(contentFolder.length + 1), (file as { text?: string }).text ?? '']];
  });
  return new Map([...Object.entries(ownFiles), ...files]);
}

/** Everything in a store of the editor's database. It is closed at once: the editor may upgrade it. */
async function readStore(database: string, store: string): Promise<[string, unknown][]> {
  const opened = await settle(indexedDB.open(database));
  try {
    if (!opened.objectStoreNames.contains(store)) return [];
    const objects = opened.transaction(store).objectStore(store);
    const [keys, values] = await Promise.all([
      settle(objects.getAllKeys()),
      settle(objects.getAll()),
    ]);
    return keys.map((key, index) => [String(key), values[index]]);
  } finally {
    opened.close();
  }
}

function settle<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The database cannot be read'));
  });
}
