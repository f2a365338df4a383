/**
 * The details of typography that nobody should have to type: curly quotation marks, dashes, and which
 * words stay on one line. English on both sides of the Atlantic; where the two differ (‘single’ or
 * “double” quotation marks), it keeps what was typed, since both are right in both.
 *
 * Addresses of pages and mailboxes stay as they are. What is set already stays as it is too.
 *
 * @param text words for a reader, without markup
 */
export function setText(text: string): string {
  return tieWords(setDashes(text));
}

/**
 * The part of it that may change how long a text is: dashes, dots and strokes. None ever spans two
 * elements, so it can be done to each text of a sentence by itself.
 */
export function setDashes(text: string): string {
  return replaceIn(text, [
    [/\.\.\./g, '…'],
    // Otherwise a line may break after the stroke.
    [/\b([mµnk]?g|mmol|ml|mL)\/(?=(?:kg|h|min|m²|ml|mL|l|L)\b)/g, `$1/${joiner}`],
    [/ --? /g, ' – '],
    [/(?<=[\p{L}\p{N}])--(?=[\p{L}\p{N}])/gu, '–'],
    [new RegExp(`(?<![\\d.,-])(\\d{1,3})-(?=\\d{1,3}(?:%| (?:${units})\\b))`, 'g'), '$1–'],
  ]);
}

/**
 * The part of it that depends on the words around: quotation marks and spaces. It replaces characters
 * one by one, so what comes out is as long as what went in, and a sentence of several elements can be
 * set as one.
 */
export function tieWords(text: string): string {
  return replaceIn(text, [
    // Quotation marks: one at the beginning of a word opens, and all others close or are apostrophes.
    [/(?<=^|[\s([{“‘"'/–—\u00a0])"(?=[^\s"])/g, '“'],
    [/"/g, '”'],
    [
      /(?<=^|[\s([{“‘"/–—\u00a0])'(?=[^\s'])(?!(?:\d0s|em|til|tis|twas)\b)(?=[^\n]*\p{L}[^\p{L}\n]?')/giu,
      '‘',
    ],
    [/'/g, '’'],
    // Spaces at which no line breaks. A sum may break before its =.
    [/(?<=\d) (?=\d)/g, tie],
    [/(?<=(?:^|[^\p{L}\p{N}])(?:\p{Lu}{1,4}|\p{Lu}{0,3}\p{Sc})) (?=\d)/gu, tie],
    [/(?<=\d) (?=[×x±] )/g, tie],
    [/(?<=(?:^|\s)[×x=±<>≤≥≈+]) (?=[\d\p{Sc}\p{Lu}])/gu, tie],
    [new RegExp(`(?<=\\d) (?=(?:${units})(?![\\p{L}\\p{N}]))`, 'gu'), tie],
    [/(?<=\d) (?=(?:in|of|to) \d)/g, tie],
    [/(?<=\d\s(?:in|of)) (?=\d)/g, tie],
    [new RegExp(`(?<=(?<![\\p{L}\\p{N}])(?:${titles})\\.?) (?=\\p{Lu})`, 'gu'), tie],
    [new RegExp(`(?<=(?<![\\p{L}\\p{N}])(?:${numbered})) (?=\\d)`, 'giu'), tie],
    [new RegExp(`(?<=\\b\\d{1,2}) (?=(?:${months})\\b)`, 'g'), tie],
    [new RegExp(`(?<=\\b(?:${months})) (?=\\d{1,2}\\b)`, 'g'), tie],
    [/ (?=[–—](?:\s|$))/g, tie],
  ]);
}

/** A space at which no line breaks. */
const tie = '\u00a0';

/** Cannot be seen; no line breaks there. */
const joiner = '\u2060';

const units = [
  'seconds?|minutes?|min|hours?|h|days?|nights?|weeks?|months?|years?',
  'mg|g|kg|µg|mcg|ml|mL|l|L|mm|cm|m|km|kB|MB|mmHg|kPa|bpm|ng|mmol|IU|°C|°F|%',
  'mg/kg|mg/h|mg/ml|mg/mL|µg/kg|ng/ml|ng/mL|mmol/l|mmol/L|kg/m²',
  'a\\.?m|p\\.?m|people|patients|sessions?|infusions?|points?|times',
].join('|');

const titles = 'Dr|Prof|Mr|Mrs|Ms|Mx|St|Sr|Rev';

const numbered =
  'section|schedule|step|table|figure|page|part|grade|phase|stage|chapter|article|act|no\\.|nr\\.|aged?';

const months =
  'January|February|March|April|May|June|July|August|September|October|November|December';

/** Pages, mailboxes and code. */
const untouched = /\bhttps?:\/\/\S+|\bdoi:\S+|\S+@\S+\.\S+|`[^`]+`/g;

function replaceIn(text: string, replacements: readonly (readonly [RegExp, string])[]): string {
  // Most texts are a name or a word.
  if (!/[\s'"%]|--|\.\.\./.test(text)) return text;
  const kept = [...text.matchAll(untouched)].map(([words]) => words);
  let set = text.replaceAll(untouched, placeholder);
  for (const [found, replacement] of replacements) set = set.replaceAll(found, replacement);
  return kept.length === 0 ? set : set.replaceAll(placeholder, () => kept.shift() ?? '');
}

/** Of the private use area: no text has it. */
const placeholder = '\ue000';
