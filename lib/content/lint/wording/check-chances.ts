import { type ContentItem, itemsOf, listField } from '../../load/content-item';
import { type Prose, proseOf } from '../../load/prose';
import { sentencesOf } from '../../load/sentences';
import type { Problem } from '../from-problems';

const words = 'one|two|three|four|five|six|seven|eight|nine|ten|twenty|a hundred|one hundred';
const tens = `${words}|thirty|forty|fifty|sixty|seventy|eighty|ninety`;
const count = `(?:\\d+|${words})`;
const people =
  'people|persons|patients|participants|adults|women|men|veterans|in-patients|out-patients|responders|them|us|those|cases';
const whose = '(?:(?:the|all|our|its|their|his|her|these|such) )*';
const part = 'half|most|(?:a|one|two|three)[ -](?:third|quarter|fifth|tenth)s?';

/**
 * A chance in words or digits: "59%", "4 in 10", "nine out of ten", "3 of 6 people", "half of those",
 * "twice as likely". A year is none, so "one in 2019" is not one.
 */
const chance = new RegExp(
  [
    String.raw`\d+(?:[.,]\d+)?\s?(?:%|per ?cent\b)(?!\s?(?:salt|saline|solution|glucose|dextrose|oxygen|alcohol))`,
    String.raw`\b(?:${tens})[ -]per ?cent\b`,
    String.raw`\b\d+ ?/ ?\d+ (?:${people})\b`,
    String.raw`\bmost (?:${people}) (?:respond|improve|recover|benefit|get better|feel better|are helped)`,
    String.raw`\b${count}(?: ${people})? (?:in|out of) (?:every )?(?!(?:19|20)\d\d\b)${count}\b(?! (?:trial|stud|review|place|location|hospital|clinic|countr|week|month|day|year|hour|minute))`,
    String.raw`\b\d+ of (?:the )?\d+\b`,
    String.raw`\b${count} of ${whose}${count} (?:${people})\b`,
    String.raw`\b(?:${part}) of ${whose}(?:${people})\b(?! were (?:above|below))`,
    String.raw`\b(?:twice|\w+ times) (?:as|more|less) (?:likely|often)\b`,
    String.raw`\bfifty[- ]fifty\b|\b50[-/ ]50\b`,
  ].join('|'),
  'gi',
);

/** The chances that a text names, each with its offset. */
export function chancesIn(text: string): { words: string; offset: number }[] {
  return [...text.matchAll(chance)].map((match) => ({ words: match[0], offset: match.index }));
}

/** A chance needs its source in the same sentence or entry of a list; in a field none can stand. */
export function checkChances(items: readonly ContentItem[], locale: string): Problem[] {
  const inTexts = items
    .filter(({ type }) => type !== 'Source' && type !== 'Figures')
    .flatMap((item) =>
      proseOf(item).flatMap((prose) =>
        uncitedChances(prose, locale).map(({ words, offset }) => ({
          file: item.path,
          line: prose.lineAt(offset),
          words,
          message: explain(words, prose),
        })),
      ),
    );
  return [...inTexts, ...checkElsewhere(items)];
}

/** The first of each sentence: one source covers them all. */
function uncitedChances(prose: Prose, locale: string): { words: string; offset: number }[] {
  const sentences = sentencesOf(prose, locale);
  if (prose.kind === 'list item' && sentences.some(({ citations }) => citations.length > 0)) {
    return [];
  }
  return sentences
    .filter(({ citations }) => citations.length === 0)
    .flatMap((sentence) =>
      chancesIn(sentence.text)
        .slice(0, 1)
        .map(({ words, offset }) => ({ words, offset: sentence.offset + offset })),
    );
}

function explain(words: string, { kind, field }: Prose): string {
  const fix = 'write the number in the text below, with its source';
  if (field !== undefined) return `"${field}" names a chance ("${words}") and cannot cite: ${fix}`;
  if (kind === 'heading' || kind === 'label') {
    return `"${words}" is a chance, and a ${kind} cannot cite: ${fix}`;
  }
  return `"${words}" is a chance without a source: cite one in the same sentence, as [^its-file-name], or leave the number out`;
}

/** What figures.yaml says of other places has its own list of sources. */
function checkElsewhere(items: readonly ContentItem[]): Problem[] {
  return itemsOf(items, 'Figures').flatMap((item) =>
    listField(item, 'figures').flatMap((figure, index): Problem[] => {
      const { elsewhere } = (figure ?? {}) as {
        elsewhere?: { displayText?: unknown; sources?: unknown };
      };
      const [first] = chancesIn(String(elsewhere?.displayText ?? ''));
      const isCited = Array.isArray(elsewhere?.sources) && elsewhere.sources.length > 0;
      if (!first || isCited) return [];
      return [
        {
          file: item.path,
          line: item.lineOf(['figures', index, 'elsewhere', 'displayText']),
          words: first.words,
          message: `"${first.words}" is a chance without a source: name one in "sources" below`,
        },
      ];
    }),
  );
}
