import { type ContentItem, itemsOf } from '../../../load/content-item';
import type { Finding, Rule } from '../../rule';
import {
  findReworded,
  isNear,
  quoteFormer,
  type Reworded,
  tellFormer,
} from '../../second-reading/former-sentence';
import { findDirection } from '../../second-reading/sense/find-direction';
import { findLost } from '../../second-reading/sense/find-lost';
import { findPutOff } from '../../second-reading/sense/find-put-off';
import { findTurn, tellSign } from '../../second-reading/sense/find-turn';

/** Only a warning: the sentence may have been wrong before. */
export const keptSense: Rule = {
  id: 'kept-sense',
  severity: 'warning',
  message: 'may say the opposite of what it said before, or has lost a warning',
  fix: 'put it back, unless the change is meant',
  check: ({ allItems, committedItems, facts: { locale } }) => {
    const before = new Map(committedItems().map((item) => [item.path, item]));
    const hours = findHours(allItems);
    return allItems.flatMap((item): Finding[] => {
      const old = before.get(item.path);
      // The finding of a source is told by checked-since.
      if (!old || item.type === 'Source') return [];
      return findReworded(old, item, locale).flatMap((one) => toFindings(one, hours));
    });
  },
};

/** The names of the figures that say for how long, or how long before. */
function findHours(items: readonly ContentItem[]): ReadonlySet<string> {
  return new Set(
    itemsOf(items, 'Figures')
      .flatMap(({ data }) => data.figures ?? [])
      .flatMap((figure) => (figure?.unit === 'hours' && figure.name ? [figure.name] : [])),
  );
}

/** A few words, such as those of a cell, of which hardly any can be the same. */
function isBrief(...versions: readonly string[]): boolean {
  return versions.every((text) => text.split(' ').length <= 3);
}

const callsForHelp = /\{\{(?:emergency|helpline)-number\}\}/;

function isInHelpBox({ text }: ContentItem, line: number): boolean {
  const above = text.split('\n').slice(0, line);
  const start = above.findLastIndex((one) => /^:::(?:emergency|urgent|ring-first)\b/.test(one));
  return start !== -1 && !above.slice(start).some((one) => /^:::\s*$/.test(one));
}

function toFindings(reworded: Reworded, hours: ReadonlySet<string>): Finding[] {
  const { text, sentence, was, is, isGone, beside } = reworded;
  const line = text.lineAt(sentence.offset + Math.max(0, sentence.text.search(/\S/)));
  const found = { file: text.item.path, line, words: is };
  const isAlike = isNear(was, is) || isBrief(was, is);
  const turn = isGone ? undefined : isAlike ? findTurn(was, is) : tellSign(was, is);
  if (turn) return [{ ...found, sentence: `${tellFormer({ was, is })}. ${turn}` }];
  const others = beside.map((one) => one.is);
  const lost =
    findLost({ was, is: isGone ? undefined : is, beside }, hours) ??
    (isGone ? undefined : findDirection(was, is, others)) ??
    (callsForHelp.test(was) || isInHelpBox(text.item, line) ? findPutOff(was, is) : undefined);
  if (!lost) return [];
  const quoted = `"${quoteFormer(was)}"`;
  // Another sentence of the same entry may have one.
  const { offset } = sentence;
  const isCited = text.text.slice(offset, offset + sentence.text.length).includes('[^');
  const said =
    isCited && !isGone ? `its source was cited for: ${quoted}` : `it said ${quoted} before`;
  const fix = isCited
    ? 'Put that back, or open the source and have a second person read both'
    : 'Put that back, or have a second person read it';
  return [{ ...found, sentence: `${said}: ${lost.replace(/(?<!\?)$/, '.')} ${fix}` }];
}
