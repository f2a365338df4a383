import escapeStringRegexp from 'escape-string-regexp';
import { chancesIn } from '../lint/chances';
import type { ClinicFact, ClinicFacts, FigureFact } from './clinic-facts';
import type { ContentItem } from './content-item';
import { numberPattern, toNumber } from './number-words';
import type { Problem } from './problem';
import { type Prose, proseOf } from './prose';
import { type Sentence, sentencesOf } from './sentences';

type Literal = { words: string; offset: number; message: string };

/**
 * What the clinic decides, typed into a text: it would stay there when the one place changes. A
 * number that a study or another clinic has is theirs, so those sentences are passed over.
 */
export function checkLiterals(items: readonly ContentItem[], facts: ClinicFacts): Problem[] {
  const money = moneyPattern(facts);
  return items.flatMap((item) => [
    ...findPhoneLinks(item, facts.phones),
    ...proseOf(item)
      .filter(({ field }) => field === undefined || /^(summary|description|question)$/.test(field))
      .flatMap((prose) =>
        readSentences(prose, facts.locale)
          .flatMap((sentence) => literalsIn(sentence, facts, money))
          .map((literal) => toProblem(item, prose, literal)),
      ),
  ]);
}

/** In an entry of a list the source often stands at the end and goes for all its sentences. */
function readSentences(prose: Prose, locale: string): Sentence[] {
  const sentences = sentencesOf(prose, locale);
  if (prose.kind !== 'list item') return sentences;
  const citations = sentences.flatMap((sentence) => sentence.citations);
  return sentences.map((sentence) => ({ ...sentence, citations }));
}

function toProblem(item: ContentItem, prose: Prose, { words, offset, message }: Literal): Problem {
  return { file: item.path, line: prose.lineAt(offset), words, message };
}

function literalsIn(sentence: Sentence, facts: ClinicFacts, money: RegExp | undefined): Literal[] {
  const literals = [
    ...findNames(sentence, facts.names),
    ...findPhones(sentence, facts.phones),
    ...findMoney(sentence, money),
    ...(isAboutOthers(sentence) ? [] : findFigures(sentence, facts.figures)),
  ];
  return literals.map((literal) => ({ ...literal, offset: sentence.offset + literal.offset }));
}

function findNames({ text }: Sentence, names: readonly ClinicFact[]): Literal[] {
  // "24 hours" is a time like any other, except where somebody replies within them.
  const told = names.filter(
    ({ shownBy }) =>
      !('figure' in shownBy && shownBy.figure === 'reply-time') || /\b(?:repl|answer)/i.test(text),
  );
  return told.flatMap(({ text: name, shownBy }) =>
    find(
      text,
      new RegExp(`(?<![\\p{L}\\d])${toPattern(name)}(?![\\p{L}\\d])`, 'iu'),
      (words) => `"${words}" stands in clinic.yaml and may change: ${toMend(shownBy)}`,
    ),
  );
}

/** The clinic's numbers, however they are spaced, and any other number as long as a telephone's. */
function findPhones({ text }: Sentence, phones: readonly ClinicFact[]): Literal[] {
  const known = phones.flatMap(({ text: phone, shownBy }) =>
    find(
      text,
      toPhonePattern(phone),
      (words) =>
        `"${words}" is a telephone number, typed where it would not change with the others: ${toMend(shownBy)}`,
    ),
  );
  const others = find(
    text,
    /(?<![\d.,/])\+?\(?\d(?:[ ()-]{0,2}\d){8,}(?![\d%/])/,
    (words) =>
      `"${words}" looks like a telephone number, typed where nobody checks it: write it into phoneBook in clinic.yaml, and {{phone-its-id}} here`,
  );
  return [...known, ...others].slice(0, 1);
}

/** `tel:` and `sms:` links to the clinic's numbers, which no token reaches. */
function findPhoneLinks(item: ContentItem, phones: readonly ClinicFact[]): Problem[] {
  return item.text.split('\n').flatMap((line, index): Problem[] => {
    const [words = '', address = ''] = /\]\((?:tel|sms):([^)]*)\)/.exec(line) ?? [];
    const fact = phones.find(({ text }) => new RegExp(`^${toDigitPattern(text)}$`).test(address));
    if (!fact) return [];
    const message = `this link holds a telephone number that would not change with the others: ${toMend(fact.shownBy)}`;
    return [{ file: item.path, line: index + 1, words: words.slice(2, -1), message }];
  });
}

/** A short number is also a count, as in "112 people", unless the words say to call it. */
function toPhonePattern(phone: string): RegExp {
  const number = `(?<![\\d.,/])${toDigitPattern(phone)}(?![\\d%/]|[.,]\\d)`;
  const isShort = phone.replaceAll(/\D/g, '').length < 6;
  const toCall = '(?<=\\b(?:call|dial|ring|phone|text|SMS|on|to|number)\\s)';
  return new RegExp(isShort ? `${toCall}${number}|${number}(?!\\s+[a-z])` : number, 'i');
}

function toDigitPattern(phone: string): string {
  const digits = [...phone.replaceAll(/[^\d+]/g, '')];
  return digits.map((digit) => escapeStringRegexp(digit)).join('[ ()-]*');
}

function findMoney({ text }: Sentence, money: RegExp | undefined): Literal[] {
  if (!money) return [];
  return find(
    text,
    money,
    (words) =>
      `"${words}" is a price, typed where it would not change with the others: write it in locations/, and link to [the costs](/costs)`,
  );
}

function findFigures({ text }: Sentence, figures: readonly FigureFact[]): Literal[] {
  const found = figures.flatMap((figure) => {
    const match = figurePattern(figure)?.exec(text);
    return match ? [{ words: match[0], offset: match.index, name: figure.name }] : [];
  });
  const [first] = found;
  if (!first) return [];
  const names = found
    .filter(({ offset }) => offset === first.offset)
    .map(({ name }) => `{{${name}}}`);
  const message = `"${first.words}" is a number that the clinic decides, typed where it would not change with figures.yaml: write ${names.join(' or ')}; a study’s number needs its source, and a number of another kind a figure of its own`;
  return [{ words: first.words, offset: first.offset, message }];
}

/** "40 minutes", "forty-minute"; "six infusions"; "twice a week". */
function figurePattern({ value, unit }: FigureFact): RegExp | undefined {
  const number = numberPattern(value);
  const patterns: Record<string, string> = {
    minutes: `${number}[ -]min(?:ute)?s?`,
    hours: `${number}[ -]h(?:ou)?rs?\\b(?! (?:a|per) day)`,
    weeks: `${number}[ -]weeks?`,
    sessions: `${number}[ -](?:infusions?|sessions?|treatments?|drips)`,
    'sessions per week': `${value === 2 ? '(?:twice|two times|2 times)' : `${number} times`} (?:a|per|each|every) week${value === 2 ? '|twice[- ]weekly' : ''}`,
  };
  const pattern = patterns[unit];
  return pattern === undefined ? undefined : new RegExp(`(?<![\\d.,–-])\\b(?:${pattern})\\b`, 'i');
}

const others =
  /\b(?:trials?|stud(?:y|ies|ied)|reviews?|researchers?|research|guidelines?|series|labels?|leaflet|sprays?|esketamine|elsewhere|other (?:clinics?|places|countries|people)|others|another clinic|responded|people had|relapsed)\b/i;

const ours = /\b(?:you|your|we|our|us|here|do not|don[’']t|must|may not|(?:this|the) clinic)\b/i;

/** Whether a sentence tells of a study or another place: it gives a result, says so, or cites. */
function isAboutOthers({ text, citations }: Sentence): boolean {
  if (others.test(text) || chancesIn(text).length > 0) return true;
  return citations.length > 0 && !ours.test(text);
}

function find(text: string, pattern: RegExp, explain: (words: string) => string): Literal[] {
  const match = pattern.exec(text);
  return match ? [{ words: match[0], offset: match.index, message: explain(match[0]) }] : [];
}

function toMend(shownBy: ClinicFact['shownBy']): string {
  return 'figure' in shownBy ? `write {{${shownBy.figure}}}` : `delete it; ${shownBy.place}`;
}

/** A text as a pattern that takes "2 working days" for "two working days". */
function toPattern(text: string): string {
  return text
    .split(/\s+/)
    .map((word) => {
      const number = toNumber(word);
      return number === undefined ? escapeStringRegexp(word) : numberPattern(number);
    })
    .join('\\s+');
}

/** An amount in the clinic's currency: `R1 300`, `1300 rand`, `ZAR 1,300.50`. */
function moneyPattern({ currency, locale }: ClinicFacts): RegExp | undefined {
  if (currency === undefined || !/^[A-Z]{3}$/.test(currency)) return undefined;
  const nameOf = (currencyDisplay: 'narrowSymbol' | 'name') =>
    new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay })
      .formatToParts(2)
      .find(({ type }) => type === 'currency')?.value ?? currency;
  const symbol = escapeStringRegexp(nameOf('narrowSymbol'));
  const name = nameOf('name').split(' ').at(-1)?.replace(/s$/, '') ?? currency;
  const amount = '\\d[\\d   ,.]*';
  return new RegExp(
    `(?<![\\p{L}\\d])(?:${symbol}|${currency})[   ]?${amount}(?<=\\d)|\\b${amount}(?<=\\d)[   ](?:${name}s?|${currency})\\b`,
    'iu',
  );
}
