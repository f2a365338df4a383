import type { ContentItem } from './content-item';
import type { LaunchItem } from './problem';
import { proseOf } from './prose';
import { sentencesOf } from './sentences';

/** A sentence that says that something is still open. */
const open =
  /\b(?:has|have|is|are) (?:not|still|yet|never)\b[^;]*\b(?:confirm\w*|checked)\b|\bneeds? checking\b|\bstill (?:has|have) to confirm\b/i;

/** Says how the site treats what is open, and is itself not open. */
const general = /^\W*(?:where|what|whatever|whenever|if|until|when)\b/i;

/** Sentences that tell the reader that something is not confirmed: each waits for somebody's answer. */
export function launchStatements(items: readonly ContentItem[], locale: string): LaunchItem[] {
  return items.flatMap((item) =>
    proseOf(item)
      .filter(({ field }) => field === undefined)
      .flatMap((prose) =>
        sentencesOf(prose, locale)
          .filter(({ text }) => open.test(text) && !general.test(text))
          .map(({ text, offset }): LaunchItem => {
            const said = text.trim().replaceAll(/\s+/g, ' ');
            return {
              file: item.path,
              line: prose.lineAt(offset),
              owner: ownerOf(said),
              kind: 'Open statements',
              words: said,
              message: `"${shorten(said)}" waits for an answer: find out, then write what is so`,
            };
          }),
      ),
  );
}

function ownerOf(sentence: string): LaunchItem['owner'] {
  if (/\b(?:attorney|lawyer|Regulator)\b/.test(sentence)) return 'attorney';
  return /\b(?:doctor|psychiatrist|clinician|check(?:ed|ing))\b/i.test(sentence)
    ? 'doctor'
    : 'clinic';
}

function shorten(sentence: string): string {
  return sentence.length > 90 ? `${sentence.slice(0, 90).trimEnd()}…` : sentence;
}
