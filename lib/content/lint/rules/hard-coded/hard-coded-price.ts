import escapeStringRegexp from 'escape-string-regexp';
import type { ClinicFacts } from '../../../load/clinic-facts';
import type { Rule } from '../../rule';
import { findFirst, findHardCoded } from '../../values/hard-coded-values';
import { isAboutOthers } from './hard-coded-figure';

export const hardCodedPrice: Rule = {
  id: 'hard-coded-price',
  severity: 'error',
  message: 'is a price, typed where it would not change with the others',
  fix: 'write it in locations/, and link to [the costs](/costs)',
  check: (context) => {
    const money = moneyPattern(context.facts);
    if (!money) return [];
    return findHardCoded(context, (sentence) => {
      const { text } = sentence;
      const own = findFirst(text, money, hardCodedPrice);
      if (own.length > 0 || isAboutOthers(sentence)) return own;
      return findFirst(text, /(?<![\p{L}\d])[$€£] ?\d[\d ,.]*(?<=\d)/u, {
        message: `is a price in another currency than the clinic’s, ${context.facts.currency}`,
        fix: hardCodedPrice.fix,
      });
    });
  },
};

/** An amount in the clinic's currency: `R1 300`, `1300 rand`, `ZAR 1,300.50`. */
function moneyPattern({ currency, locale }: ClinicFacts): RegExp | undefined {
  if (currency === undefined) return undefined;
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
