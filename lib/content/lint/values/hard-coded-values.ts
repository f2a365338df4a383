import escapeStringRegexp from 'escape-string-regexp';
import type { ClinicFact } from '../../load/clinic-facts';
import type { ContentItem } from '../../load/content-item';
import { type Prose, proseOf } from '../../load/text/prose';
import { type Sentence, sentencesOf } from '../../load/text/sentences';
import { filledFields } from '../../schemas/fields/filled-fields';
import type { Finding, LintContext } from '../rule';

/** A value of the clinic that was typed into a sentence. */
export type HardCodedValue = { words: string; offset: number; message: string; fix: string };

/**
 * Values that the clinic decides, typed into a text: they would stay when the one place that
 * defines them changes.
 *
 * @param find returns what it finds in one sentence, with offsets into that sentence; `around` is the
 * paragraph that the sentence belongs to, or the row of a table, if `isRow`
 */
export function findHardCoded(
  { items, facts }: LintContext,
  find: (sentence: Sentence, around: string, isRow: boolean) => HardCodedValue[],
): Finding[] {
  return items.flatMap((item) =>
    readProse(item, facts.locale).flatMap(({ prose, around, isRow, sentences }) =>
      sentences.flatMap((sentence) =>
        find(sentence, around, isRow).map(({ offset, ...value }) => ({
          file: item.path,
          line: prose.lineAt(sentence.offset + offset),
          ...value,
          ...(isPrintedAsTyped(prose) && /\bthe token\b|\{\{/.test(value.fix)
            ? { fix: 'say it without the number, since no figure works in this field' }
            : {}),
        })),
      ),
    ),
  );
}

/** A field in which a token would be printed as it is. */
function isPrintedAsTyped({ field }: Prose): boolean {
  return field !== undefined && !filledFields.includes(field.split('.')[0] ?? '');
}

type ReadProse = { prose: Prose; around: string; isRow: boolean; sentences: readonly Sentence[] };

/** Four rules read the same sentences. */
const read = new WeakMap<ContentItem, ReadProse[]>();

function readProse(item: ContentItem, locale: string): ReadProse[] {
  const known = read.get(item);
  if (known) return known;
  const all = proseOf(item).filter(
    ({ field }) =>
      field === undefined ||
      /^(?:summary|description|question|sentence|message|subject|says|waysOn\.\d+\.label|prices\.\d+\.note|closures\.\d+\.why)$/.test(
        field,
      ),
  );
  const rows = new Map<number, string>();
  for (const { kind, text, lineAt } of all) {
    if (kind === 'table cell') rows.set(lineAt(0), `${rows.get(lineAt(0)) ?? ''} ${text}`);
  }
  const found = all.map((prose) => {
    const row = prose.kind === 'table cell' ? rows.get(prose.lineAt(0)) : undefined;
    const sentences = readSentences(prose, locale);
    return { prose, around: row ?? prose.text, isRow: row !== undefined, sentences };
  });
  read.set(item, found);
  return found;
}

/** In a list entry, the source is often at the end and covers all of its sentences. */
function readSentences(prose: Prose, locale: string): readonly Sentence[] {
  const sentences = sentencesOf(prose, locale);
  const citations = sentences.flatMap((sentence) => sentence.citations);
  if (prose.kind !== 'list item' || citations.length === 0) return sentences;
  return sentences.map((sentence) => ({ ...sentence, citations }));
}

/** The first match of a pattern in a text. */
export function findFirst(
  text: string,
  pattern: RegExp,
  { message, fix }: Pick<HardCodedValue, 'message' | 'fix'>,
): HardCodedValue[] {
  const match = pattern.exec(text);
  return match ? [{ words: match[0], offset: match.index, message, fix }] : [];
}

/** What to write instead of a fact about the clinic. */
export function toFix(shownBy: ClinicFact['shownBy']): string {
  return 'figure' in shownBy ? `write {{${shownBy.figure}}}` : `delete it; ${shownBy.place}`;
}

/** The digits of a telephone number, with any spacing. */
export function toDigitPattern(phone: string): string {
  const digits = [...phone.replaceAll(/[^\d+]/g, '')];
  return digits.map((digit) => escapeStringRegexp(digit)).join('[ ()-]*');
}
