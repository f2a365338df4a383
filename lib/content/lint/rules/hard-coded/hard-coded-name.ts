import escapeStringRegexp from 'escape-string-regexp';
import { numberPattern, toNumber } from '../../../schemas/fields/number-words';
import type { Rule } from '../../rule';
import { findFirst, findHardCoded, toFix } from '../../values/hard-coded-values';

export const hardCodedName: Rule = {
  id: 'hard-coded-name',
  severity: 'error',
  message: 'is written in clinic.yaml and may change',
  fix: 'write the token that prints it',
  check: (context) =>
    findHardCoded(context, ({ text }) =>
      context.facts.names
        // "24 hours" is a duration like any other, except where it promises a reply.
        .filter(
          ({ shownBy }) =>
            !('figure' in shownBy && shownBy.figure === 'reply-time') ||
            /\b(?:repl|answer)/i.test(text),
        )
        .flatMap(({ text: name, shownBy }) =>
          findFirst(
            text,
            new RegExp(`(?<![\\p{L}\\d])${toPattern(name)}(?![\\p{L}\\d])`, flagsOf(name)),
            {
              message: hardCodedName.message,
              fix: toFix(shownBy),
            },
          ),
        ),
    ),
};

/** A name of one word may be a word like others: "Haven" is not "a haven". */
function flagsOf(name: string): string {
  return /\s/.test(name) ? 'iu' : 'u';
}

/** A pattern that also matches "2 working days" for "two working days". */
function toPattern(text: string): string {
  return text
    .split(/\s+/)
    .map((word) => {
      const number = toNumber(word);
      return number === undefined ? escapeStringRegexp(word) : numberPattern(number);
    })
    .join('\\s+');
}
