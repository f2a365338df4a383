/** The dictionaries of the spelling rules, by package; the build copies them beside the editor. */
export const wordLists = {
  '@cspell/dict-en-gb-mit': 'en_GB.trie.gz',
  '@cspell/dict-en_us': 'en_US.trie.gz',
  '@cspell/dict-medicalterms': 'dict/medicalterms-en.txt.gz',
} as const;

export type WordListName = keyof typeof wordLists;

/** What a copy is called: `en_GB.words`. A server would take one that ends in .gz for another file. */
export function toWordListName(file: string): string {
  return `${file.slice(file.lastIndexOf('/') + 1).replace(/\..*$/, '')}.words`;
}
