import { cpSync } from 'node:fs';

/** Copies the files of a store, with or without the index of its write-ahead log. */
export function copyStoreFiles(from: string, to: string, isWithIndex: boolean) {
  const filter = (file: string) => isWithIndex || !file.endsWith('-shm');
  cpSync(from, to, { recursive: true, filter });
}
