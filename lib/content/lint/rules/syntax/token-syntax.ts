import type { ClinicFacts } from '../../../load/clinic-facts';
import { itemsOf } from '../../../load/content-item';
import { type Typo, typoRule } from '../../rule-kinds/typo-rule';

export const tokenSyntax = typoRule({
  id: 'token-syntax',
  message: 'is not a valid figure or citation',
  fix: 'write {{name}} or [^its-file-name]',
  isFixable: true,
  typos: ({ items, facts }) =>
    typosOf(
      itemsOf(items, 'Source').map(({ name }) => name),
      facts,
    ),
});

function typosOf(sources: readonly string[], facts: ClinicFacts): Typo[] {
  return [
    {
      words: /(?<=[\p{L}.,;:!?] ?)\[\d{1,3}\]/u,
      message: 'is not a valid citation',
      fix: 'write [^its-file-name], by the file of the source in sources/',
    },
    {
      words: /\{\{\{|\}\}\}|\{%[^}]*\}?/,
      message: 'is not a valid figure',
      fix: 'write {{name}}, with two of these brackets on each side',
    },
    {
      words: /(?<=[\p{L}.,;:!?)])\^\d{1,3}\b|(?<=[\p{L}.,;:!?)])\^\[?\d{1,3}\]?\^/u,
      message: 'is the number of a note, which leads nowhere',
      fix: 'cite the source as [^its-file-name], or delete it',
    },
    {
      words: /\[\^[^\][]*\]\]/,
      message: 'is a citation with a bracket too many',
      fix: (found) => `write ${found.slice(0, -1)}`,
      toReplacement: (found) => found.slice(0, -1),
    },
    {
      words: /\[\[\^[^\]]*\]\]/,
      message: 'is not a valid citation',
      fix: 'write [^its-file-name], with one bracket on each side',
    },
    {
      // "(Short et al., 2018)", "(Short and Fong, 2018)"; a month and its year are no authors.
      words:
        /\((?:see )?(?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)\p{Lu}[\p{L}-]+(?: et al\.?,?| (?:and|&) \p{Lu}[\p{L}-]+,?|,) (?:19|20)\d\d[a-z]?\)/u,
      message: 'is a citation as journals print it',
      fix: (found) => `write ${toOwnCitation(found, sources)}`,
    },
    {
      words: /(?<=\p{L}{2}[.,;:!?)]?)[¹²³⁰⁴-⁹]+/u,
      message: 'is the number of a note, which leads nowhere',
      fix: 'cite the source as [^its-file-name], or delete it',
    },
    ...facts.figures.map(
      ({ name }): Typo => ({
        words: new RegExp(
          `\\{ +\\{\\s*${name}\\s*\\} +\\}|(?<!\\{)\\$?\\{\\s*${name}\\s*\\}(?!\\})|\\(\\(${name}\\)\\)|\\[\\[${name}\\]\\]|%{1,2}${name}%{1,2}|\\$${name}\\$?|<${name}>`,
        ),
        message: 'is not a valid figure',
        fix: `write {{${name}}}`,
        toReplacement: () => `{{${name}}}`,
      }),
    ),
    ...sources.map(
      (name): Typo => ({
        // A name of one word may be a word in brackets.
        words: new RegExp(
          `\\[${name}\\](?!\\()|\\(\\^${name}\\)${name.includes('-') ? `|\\(${name}(?: \\d{4})?\\)${asPrinted(name)}` : ''}`,
        ),
        message: 'is not a valid citation',
        fix: `write [^${name}]`,
        toReplacement: () => `[^${name}]`,
      }),
    ),
  ];
}

/** "(Abdallah 2022)" for abdallah-2022. */
function asPrinted(name: string): string {
  const [, author = '', year] = /^([a-z]+)-((?:19|20)\d\d)$/.exec(name) ?? [];
  if (year === undefined) return '';
  return `|\\((?:see )?${author.charAt(0).toUpperCase()}${author.slice(1)},? ${year}[a-z]?\\)`;
}

/** The sources by that author, of that year if there is one. */
function toOwnCitation(found: string, sources: readonly string[]): string {
  const [author = ''] = /\p{Lu}[\p{L}-]+/u.exec(found) ?? [];
  const [year = ''] = /\d{4}/.exec(found) ?? [];
  const byAuthor = sources.filter((name) => name.startsWith(`${author.toLowerCase()}-`));
  const ofYear = byAuthor.filter((name) => name.includes(year));
  const names = (ofYear.length > 0 ? ofYear : byAuthor).map((name) => `[^${name}]`);
  return names.length > 0
    ? names.join(' or ')
    : '[^its-file-name], by its file in sources/, which npm run new -- source makes';
}
