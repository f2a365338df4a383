import type { Finding, Rule } from '../../rule';
import { confusions } from '../../spelling/confusions';

/** Only a warning: who wrote the words knows which were meant. */
export const confusedWords: Rule = {
  id: 'confused-words',
  severity: 'warning',
  message: 'is often typed for a word that sounds like it',
  fix: 'write the word that is meant',
  check: ({ texts }) =>
    texts().flatMap(({ item, text, lineAt }): Finding[] => {
      if (item.type === 'Synonyms') return [];
      return confusions.flatMap(({ words, toMeant }): Finding[] => {
        const match = words.exec(text);
        if (!match) return [];
        const found = match[0];
        const word = toMeant(found);
        const shown = text
          .slice(match.index, match.index + 30)
          .split(/\s+/)
          .slice(0, 3)
          .join(' ');
        const sentence = `"${shown}": is "${word}" meant? Then write that in place of "${found}"`;
        return [{ file: item.path, line: lineAt(match.index), words: found, sentence }];
      });
    }),
};
