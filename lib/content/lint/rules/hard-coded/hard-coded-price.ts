import escapeStringRegexp from 'escape-string-regexp';
import type { ClinicFacts } from '../../../load/clinic-facts';
import { itemsOf } from '../../../load/content-item';
import type { Rule } from '../../rule';
import { isAboutOthers } from '../../values/figures/typed-figures';
import { findFirst, findHardCoded } from '../../values/hard-coded-values';

export const hardCodedPrice: Rule = {
  id: 'hard-coded-price',
  showsFormerLine: true,
  severity: 'error',
  message: 'is a price, typed where it would not change with the others',
  fix: 'write it in locations/, and ::prices on a line of its own, which prints them all, or link to [the costs](/costs)',
  check: (context) => {
    const money = moneyPattern(context.facts);
    const written = inWords(context.facts);
    if (!money) return [];
    // A mail has no links, and a token prints no price.
    const replies = itemsOf(context.items, 'Reply').map(({ path }) => path);
    const found = findHardCoded(context, (sentence) => {
      const { text } = sentence;
      const told = ofSomebodyElse.test(text) ? othersPrice : hardCodedPrice;
      const own = [money, written].flatMap((pattern) =>
        pattern ? findFirst(text, pattern, told) : [],
      );
      if (own.length > 0 || isAboutOthers(sentence)) return own.slice(0, 1);
      return findFirst(text, /(?<![\p{L}\d])[$€£] ?\d[\d ,.]*(?<=\d)/u, {
        message: `is a price in another currency than the clinic’s, ${context.facts.currency}`,
        fix: hardCodedPrice.fix,
      });
    });
    return found.map((one) =>
      replies.includes(one.file) && one.fix === hardCodedPrice.fix
        ? { ...one, fix: withoutLink }
        : one,
    );
  },
};

/** What a visitor pays to others. */
const ofSomebodyElse =
  /\b(?:guest ?houses?|hotels?|lodges?|hostels?|taxis?|Uber|Bolt|buses|bus|trains?|flights?|petrol|fuel|tolls?|pharmac(?:y|ies)|chemist|laborator(?:y|ies)|lab|caf[eé]|restaurant)\b/i;

const othersPrice = {
  message: 'is a price of somebody else, which changes and nobody here is told',
  fix: 'leave the amount out, and say where to ask for it',
};

const withoutLink = 'leave it out, and name the page that shows it, such as "our page about costs"';

/** "Eight thousand rand". */
function inWords({ currency, locale }: ClinicFacts): RegExp | undefined {
  const name = currencyName(currency, locale);
  return name === undefined
    ? undefined
    : new RegExp(`\\b[a-z-]+ (?:hundred|thousand)(?: and [a-z-]+)? ${name}s?\\b`, 'i');
}

function currencyName(currency: string | undefined, locale: string): string | undefined {
  if (currency === undefined) return undefined;
  const parts = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'name',
  }).formatToParts(2);
  const name = parts.find(({ type }) => type === 'currency')?.value ?? currency;
  return name.split(' ').at(-1)?.replace(/s$/, '') ?? currency;
}

/** An amount in the clinic's currency: `R1 300`, `1300 rand`, `ZAR 1,300.50`. */
function moneyPattern({ currency, locale }: ClinicFacts): RegExp | undefined {
  if (currency === undefined) return undefined;
  const parts = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
  }).formatToParts(2);
  const symbol = escapeStringRegexp(
    parts.find(({ type }) => type === 'currency')?.value ?? currency,
  );
  const name = currencyName(currency, locale);
  const amount = '\\d[\\d   ,.]*';
  return new RegExp(
    `(?<![\\p{L}\\d])(?:${symbol}|${currency})[   ]?${amount}(?<=\\d)|\\b${amount}(?<=\\d)[   ](?:${name}s?|${currency})\\b`,
    'iu',
  );
}
