import { itemsOf } from '../../../load/content-item';
import { citationsIn } from '../../../load/text/sentences';
import { leastWeight } from '../../claims/claims';
import { weighSentence } from '../../matching/weigh-sentence';
import type { Finding, Rule } from '../../rule';
import {
  findReworded,
  type InText,
  quoteFormer,
  sentencesIn,
} from '../../second-reading/former-sentence';

/** Only a warning: nobody but a reader knows what a source says. */
export const keptCitation: Rule = {
  id: 'kept-citation',
  severity: 'warning',
  message: 'has lost its source, cites another one, or is a new claim that came with one',
  fix: 'put the mark back behind this sentence; what was added between the two needs a source of its own',
  check: ({ allItems, committedItems, facts: { locale } }) => {
    const before = new Map(committedItems().map((item) => [item.path, item]));
    const sources = new Set(itemsOf(allItems, 'Source').map(({ name }) => name));
    const withdrawn = new Set(
      itemsOf(allItems, 'Source').flatMap(({ name, data }) => (data.withdrawn ? [name] : [])),
    );
    return allItems.flatMap((item): Finding[] => {
      const old = before.get(item.path);
      if (!old || item.type === 'Source') return [];
      const cited = new Map<string, string[]>();
      const twice = new Set<string>();
      for (const one of sentencesIn(old, locale)) {
        if (cited.has(one.written)) twice.add(one.written);
        cited.set(one.written, citationsOf(one));
      }
      // "There was no comparison group." of two studies has two sources.
      for (const written of twice) cited.delete(written);
      const former = new Map(
        findReworded(old, item, locale).flatMap(({ sentence, was, isGone }) =>
          isGone ? [] : [[sentence, was] as const],
        ),
      );
      return sentencesIn(item, locale).flatMap((one): Finding[] => {
        const { text, sentence, written } = one;
        const was = cited.get(written) ?? [];
        const said = former.get(sentence);
        const told =
          was.length > 0
            ? tellOther(written, was, citationsOf(one), { sources, withdrawn })
            : said !== undefined && cited.get(said)?.length === 0
              ? tellGained(one, said)
              : undefined;
        if (!told) return [];
        const line = text.lineAt(sentence.offset + Math.max(0, sentence.text.search(/\S/)));
        return [{ file: item.path, line, words: written, sentence: told }];
      });
    });
  },
};

/** The same words, and another source, or none. */
function tellOther(
  written: string,
  was: readonly string[],
  now: readonly string[],
  { sources, withdrawn }: Record<'sources' | 'withdrawn', ReadonlySet<string>>,
): string | undefined {
  if (now.length === 0 && was.every((name) => withdrawn.has(name)))
    return `"${written}" cited ${toMarks(was)} before, which was withdrawn, and cites nothing now: cite another source that says so, or take it out too`;
  if (now.length === 0)
    return `"${written}" cited ${toMarks(was)} before, and cites nothing now: ${keptCitation.fix}`;
  const lost = was.filter((name) => !now.includes(name) && sources.has(name));
  const won = now.filter((name) => !was.includes(name) && sources.has(name));
  if (lost.length === 0 || won.length === 0) return undefined;
  return `"${written}" cited ${toMarks(lost)} before, and cites ${toMarks(won)} now: put the mark back, unless you have read there that it says so`;
}

/** A claim that came together with its source: no rule on claims reads it any more. */
function tellGained(one: InText, said: string): string | undefined {
  const names = citationsOf(one);
  if (names.length === 0 || weighSentence(one.sentence.words).score <= leastWeight)
    return undefined;
  return `"${one.written}" stands where it said "${quoteFormer(said)}" before, and cites ${toMarks(names)}: put that back, unless you have read there that it says so`;
}

function toMarks(names: readonly string[]): string {
  return names.map((name) => `[^${name}]`).join('');
}

function citationsOf({ text: { text }, sentence: { offset, text: words } }: InText): string[] {
  return citationsIn(text.slice(offset, offset + words.length));
}
