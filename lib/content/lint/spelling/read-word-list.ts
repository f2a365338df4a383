import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type WordListName, wordLists } from './word-lists';

/** A word list of a package, unpacked. */
export function readWordList(packageName: WordListName): Uint8Array<ArrayBuffer> {
  // A cspell package exports the index beside its word list.
  const index = createRequire(import.meta.url).resolve(packageName);
  return new Uint8Array(
    gunzipSync(readFileSync(path.join(path.dirname(index), wordLists[packageName]))),
  );
}
