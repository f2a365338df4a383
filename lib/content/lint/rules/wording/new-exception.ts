import type { Finding, Rule } from '../../rule';

/** Only a warning: an exception is for what only looks like a claim, which somebody else has to see. */
export const newException: Rule = {
  id: 'new-exception',
  severity: 'warning',
  message: 'is let through by a new entry of allowed.yaml',
  fix: 'have a second person read it; if it claims something, delete that entry, and say it with its source or not at all',
  check: ({ claims, items, newExceptions, allowed }) =>
    claims()
      .filter(({ text }) => items.includes(text.item))
      .flatMap(({ text, line, words, exceptions }): Finding[] => {
        const entry = exceptions.find((one) => newExceptions.has(one.words));
        if (!entry || exceptions.some((one) => !newExceptions.has(one.words))) return [];
        const sentence = `"${words}" would be refused, and a new entry, ${allowed.path}:${entry.line}, lets it through: ${newException.fix}`;
        return [{ file: text.item.path, line, words, sentence }];
      }),
};
