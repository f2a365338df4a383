import {
  toWordListName,
  type WordListName,
  wordLists,
} from '@/lib/content/lint/spelling/word-lists';

const loaded = new Map<string, Uint8Array<ArrayBuffer>>();

/** Fetches the dictionaries that a clinic needs, so that the rules can read them at once. */
export async function loadWordLists(folder: string, locale: string): Promise<void> {
  const unneeded = locale === 'en-US' ? '@cspell/dict-en-gb-mit' : '@cspell/dict-en_us';
  await Promise.all(
    Object.entries(wordLists)
      .filter(([name]) => name !== unneeded && !loaded.has(name))
      .map(async ([name, file]) => {
        const { body, ok } = await fetch(`${folder}/${toWordListName(file)}`);
        if (!ok || !body)
          throw new Error(`The dictionary ${file} is not there: build the site again`);
        const unpacked = new Response(body.pipeThrough(new DecompressionStream('gzip')));
        loaded.set(name, new Uint8Array(await unpacked.arrayBuffer()));
      }),
  );
}

/** In place of lint/spelling/read-word-list.ts. */
export function readWordList(packageName: WordListName): Uint8Array<ArrayBuffer> {
  const list = loaded.get(packageName);
  if (!list) throw new Error(`${packageName} has not been loaded`);
  return list;
}
