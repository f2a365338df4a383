import { proseOf } from '../../../load/text/prose';
import { type Sentence, sentencesOf } from '../../../load/text/sentences';
import type { Finding, Rule } from '../../rule';

const us =
  '(?:we|our (?:clinic|doctors?|staff|team|psychiatrists?)|(?:the|this) (?:clinic|hospital|place))';
const others = '(?:it|they|nobody|the doctor)';
const settle = '(?:confirm(?:ed)?|sa(?:y|id)|stated?|decided?|publish(?:ed)?|announced?)';
const not = "(?:(?:n[’']t|not)(?: yet)?|never(?: yet)?|yet to|still to|still not)";

/** Ways in which the clinic tells of itself that something is open, or speaks of itself as of others. */
const aboutUs: readonly RegExp[] = [
  // "The clinic has not confirmed", "we have still to decide", "we haven't yet said".
  new RegExp(`\\b${us} ha(?:s|ve) ?${not} (?:been )?${settle}\\b`, 'i'),
  new RegExp(`\\b${us} (?:is|are) (?:still|yet) to ${settle}\\b`, 'i'),
  new RegExp(
    `\\b${us} (?:does|do) ?(?:not|n[’']t) (?:yet )?(?:say|state|publish|announce)\\b`,
    'i',
  ),
  /\b(?:cannot|can[’']t) (?:tell|say) (?:you )?yet\b|\bwhat we cannot (?:tell|say)\b/i,
  // The clinic itself is speaking.
  /\b(?:the|this) clinic (?:says|states|writes|claims|promises|reports)\b/i,
];

/** The same without saying who, which a study may say of a result: there it is evidence. */
const aboutAnything: readonly RegExp[] = [
  new RegExp(`\\b${others} ha(?:s|ve) ?${not} (?:been )?${settle}\\b`, 'i'),
  new RegExp(`\\b(?:is|are|was|were|been) (?:not|still|yet)(?: yet)?(?: to be)? ${settle}\\b`, 'i'),
  /\bnot (?:yet )?(?:been )?confirmed\b|\bunconfirmed\b|\bneeds? checking\b|\bto be confirmed\b/i,
];

const evidence =
  /\b(?:trials?|stud(?:y|ies|ied)|research\w*|evidence|replicat\w*|diagnos\w*|reviews?|regulators?)\b/i;

/** "Where something is not confirmed, …" tells how the site treats what is open. */
const general = /\b(?:where|what|whatever|whenever|if|until|whether|unless)\b[^,;:]*$/i;

/** "Your visit is not confirmed until we have written" tells when it is. */
const settledThen = /^ (?:until|unless|before)\b/i;

/** A text speaks as the clinic; what is open is data, in `toConfirm`. */
export const noOpenStatements: Rule = {
  id: 'no-open-statements',
  severity: 'error',
  judgesSentences: true,
  message: 'seems to tell the reader that something is open',
  fix: 'say what is so, or leave it out and list it in toConfirm; if nothing of the clinic is open, say it in other words',
  check: ({ items, facts: { locale } }) =>
    items
      .filter(({ type }) => type !== 'Source')
      .flatMap((item) =>
        proseOf(item).flatMap((prose) =>
          sentencesOf(prose, locale).flatMap((sentence): Finding[] => {
            const found = findOpenStatement(sentence);
            if (!found) return [];
            const line = prose.lineAt(sentence.offset + found.offset);
            return [{ file: item.path, line, words: found.words }];
          }),
        ),
      ),
};

function findOpenStatement({
  text,
  citations,
}: Sentence): { words: string; offset: number } | undefined {
  const isEvidence = evidence.test(text) || citations.length > 0;
  for (const pattern of isEvidence ? aboutUs : [...aboutUs, ...aboutAnything]) {
    const match = pattern.exec(text);
    if (!match || settledThen.test(text.slice(match.index + match[0].length))) continue;
    if (!general.test(text.slice(0, match.index))) {
      return { words: match[0], offset: match.index };
    }
  }
  return undefined;
}
