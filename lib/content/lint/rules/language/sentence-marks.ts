import type { Finding, Rule } from '../../rule';

/** "e.g. this" and "vs. that" end no sentence. */
const small =
  /[.!?](?<=\p{L}{2}.)(?<!\b(?:e\.g|i\.e|a\.m|p\.m|vs|approx|no|dr|cf|al|etc|ca|incl|max|min|tel|ext|vol|ed|St|Mr|Mrs|Ms|Prof).) (?=\p{Ll}{2})\S+/u;

/** A word that no sentence ends with. */
const cutShort =
  /(?<=\p{L} )\p{L}+,? (?:a|an|the|and|or|than|your|our|my|their|because|if|every|(?:and|or|but) (?:are|is|was|were|has|have))(?:\.(?=\s|\[|$)|$)/u;

/** A full stop that was lost: these words have a capital only where a sentence begins. */
const runOn =
  /\p{Ll}{2,} (?:Tell|Ask|Phone|Call|Keep|Bring|You|We|If|It|They|Your|Our|There|When|Please|Do|Take|Lie|Stay|What|How|Why|Who|This|The|That|These|Some|Most)(?= \p{Ll}+ )/u;

/** A paragraph of more words than a label has, which stops at a letter or a digit. */
const fewestWords = 4;

/** Only a warning: a name may begin with a small letter. */
export const sentenceMarks: Rule = {
  id: 'sentence-marks',
  severity: 'warning',
  showsFormerLine: true,
  message: 'begins a sentence with a small letter',
  fix: 'write a capital, or a comma before it; if a short form ends there, write it out',
  check: ({ items }) =>
    items.flatMap(({ path, markdown, text: written }) =>
      (markdown?.report.passages ?? []).flatMap(({ kind, text, lineAt }, index, all): Finding[] => {
        const cut = kind === 'paragraph' || kind === 'list item' ? cutShort.exec(text) : null;
        // An entry may end with "or" before the next one.
        const isJoined =
          /\b(?:and|or)$/.test(cut?.[0] ?? '') && all[index + 1]?.kind === 'list item';
        if (cut && !isJoined) {
          const sentence = `"${cut[0]}" ends in the middle of a sentence: finish it`;
          return [{ file: path, line: lineAt(cut.index), words: cut[0], sentence }];
        }
        if (kind !== 'paragraph') return [];
        const match = small.exec(text);
        if (match) {
          const words = match[0].slice(2);
          return [{ file: path, line: lineAt(match.index + 2), words }];
        }
        const joined = runOn.exec(text);
        // The words of a link may be the name of a page.
        if (joined && !written.includes(`[${joined[0].split(' ')[1]} `)) {
          const sentence = `"${joined[0]}" has a capital in the middle: if a sentence begins there, write a full stop before it; if not, a small letter`;
          return [{ file: path, line: lineAt(joined.index), words: joined[0], sentence }];
        }
        const uncited = text.replaceAll(/\[\^[^\]]*\]/g, '').trimEnd();
        const isOpen =
          /^\p{Lu}/u.test(uncited) &&
          /[\p{L}\d,]$/u.test(uncited) &&
          uncited.split(' ').length >= fewestWords;
        // A list may go on with the sentence.
        const goesOn = all[index + 1]?.kind === 'list item';
        if (!isOpen || goesOn || text.includes('\n')) return [];
        const words = text.trimEnd().split(' ').slice(-3).join(' ');
        const sentence = `"${words}" ends without a full stop: write one, or finish the sentence`;
        return [{ file: path, line: lineAt(text.length - 1), words, sentence }];
      }),
    ),
};
