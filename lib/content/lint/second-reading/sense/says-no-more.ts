import { loadRewording } from '../../matching/load-change-words';

type Rewording = ReturnType<typeof loadRewording> & { first: ReadonlyMap<string, string> };

let loaded: Rewording | undefined;

function load(): Rewording {
  const lists = loadRewording();
  const first = lists.forms.flatMap(([one = '', ...others]) =>
    others.map((form) => [form, one] as const),
  );
  return { ...lists, first: new Map(first) };
}

/**
 * Whether a sentence only says what stood there, in another order or in fewer words: each word of it that
 * says something was there, and whatever denied it or left it open still is.
 *
 * @param former the sentences that were taken out for it
 */
export function saysNoMore(is: string, former: readonly string[]): boolean {
  if (former.length === 0) return false;
  const now = countWords(is);
  const before = former.map((text) => countWords(text));
  const isNew = [...now.said].some((word) => !before.some(({ said }) => said.has(word)));
  if (isNew) return false;
  // Of a sentence that was divided, the part that became another sentence tells nothing of this one.
  const parts = [...new Set(former)]
    .flatMap((text) => text.split(/[;:–]|, (?:and|but|so)\b/))
    .map(countWords);
  const own = parts.filter(({ said }) => [...now.said].some((word) => said.has(word)));
  const denials = own.reduce((sum, part) => sum + part.denials, 0);
  return denials <= now.denials && own.every(({ doubts }) => doubts <= now.doubts);
}

function countWords(text: string) {
  loaded ??= load();
  const { plain, denials, hedges, first } = loaded;
  const words =
    text
      .replaceAll('’', "'")
      .toLowerCase()
      .match(/\{\{[^}]*\}\}|\d+(?:[.,]\d+)*|[\p{L}']+/gu) ?? [];
  const isDoubt = (word: string) => denials.test(word) || hedges.test(word);
  const telling = words.filter((word) => !plain.test(word) && !isDoubt(word));
  return {
    said: new Set(telling.map((word) => toStem(first.get(word) ?? word))),
    denials: words.filter((word) => denials.test(word)).length,
    doubts: words.filter(isDoubt).length,
  };
}

/** "studied" and "studies" are one word, and so are "planned" and "plans". */
export function toStem(word: string): string {
  return /^\p{L}/u.test(word)
    ? word
        .replace(/'s$|(?:ies|ied|ing|ed|es|s|y|e)$/, '')
        .replace(/([bdgkmnprt])\1$/, '$1')
        .slice(0, 7)
    : word;
}
