import type { Finding, Rule } from '../../rule';

const people: readonly (readonly [words: RegExp, instead: string])[] = [
  [
    /\bschizophrenics?\b(?=[ ,.]+(?:\p{Ll}|$))(?! (?:episode|illness|disorder|symptom))/iu,
    'people with schizophrenia',
  ],
  [/\b(?:anorexics|bulimics)\b/i, 'people with an eating disorder'],
  [/\b(?:drug )?addicts?\b/i, 'people who are dependent on …'],
  [/\balcoholics\b(?! anonymous)/i, 'people who are dependent on alcohol'],
  [/\b(?:manic-?)?depressives\b/i, 'people with depression, or bipolar disorder'],
  [/\bepileptics\b/i, 'people with epilepsy'],
  [/\b(?:the mentally ill|mental patients?|psychos?|lunatics?|retarded)\b/i, 'people who are ill'],
];

/** Only a warning: it may be the name of a group. */
export const personFirst: Rule = {
  id: 'person-first',
  severity: 'warning',
  message: 'calls somebody by an illness',
  fix: 'say "people with" and what they have',
  check: ({ texts }) =>
    texts().flatMap(({ item, text, lineAt }): Finding[] => {
      if (item.type === 'Source' || item.type === 'Synonyms') return [];
      return people.flatMap(([words, instead]): Finding[] => {
        const match = words.exec(text);
        if (!match) return [];
        const sentence = `"${match[0]}" calls somebody by an illness: write "${instead}"`;
        return [{ file: item.path, line: lineAt(match.index), words: match[0], sentence }];
      });
    }),
};
