import { leafNames } from '../../../markdown/grammar/leaf-names';
import { typoRule } from '../../rule-kinds/typo-rule';

/** Those that stand for nothing without something in brackets. */
const withBrackets = leafNames.filter(
  (name) => !/^(?:day|times|course|prices|people|sheets)$/.test(name),
);

/** A name, and what is in brackets behind it where it has any: `day`, `chances[xu-2016]`. */
const leaf = String.raw`(?:day|times|course|prices|people|sheets|(?:${leafNames.join('|')})\[[^\]\n]*\](?:\{[^}\n]*\})?)`;

export const pictureSyntax = typoRule({
  id: 'picture-syntax',
  message: 'is not a valid picture',
  fix: 'write ::day, ::times, ::course, ::prices, ::people, ::drawing[name] or ::chances[source] on a line of its own',
  isFixable: true,
  typos: [
    {
      words: new RegExp(`^:?:${leaf}[ \\t]+\\S[^\\n]*`, 'm'),
      message: 'is not alone on its line, so nothing is shown in its place',
      fix: 'delete what is behind it',
    },
    {
      words: new RegExp(`^:{2,3}[ \\t]+${leaf}$`, 'm'),
      message: 'has a space behind its colons, so nothing is shown in its place',
      fix: (found) => `write ::${found.replace(/^:+\s+/, '')}`,
      toReplacement: (found) => `::${found.replace(/^:+\s+/, '')}`,
    },
    {
      words: new RegExp(`^::(?:${leafNames.join('|')})[ \\t]+\\[[^\\]\\n]*\\]`, 'm'),
      message: 'has a space before its bracket, so nothing is shown in its place',
      fix: (found) => `write ${found.replace(/\s+/, '')}`,
      toReplacement: (found) => found.replace(/\s+/, ''),
    },
    {
      words: new RegExp(`^:{1,3}(?:${leafNames.join('|')})\\([^)\\n]*\\)`, 'm'),
      message: 'is in round brackets, so nothing is shown in its place',
      fix: (found) => `write ${toSquare(found)}`,
      toReplacement: toSquare,
    },
    {
      words: new RegExp(`^::(?:${withBrackets.join('|')})[ \\t]+[^\\s[\\]]+[ \\t]*$`, 'm'),
      message: 'lacks its brackets, so nothing is shown in its place',
      fix: (found) => `write ${toBrackets(found)}`,
      toReplacement: toBrackets,
    },
    {
      words: new RegExp(`^:{1,3}(?:${leafNames.join('|')})\\[[^\\]\\n]*$`, 'm'),
      message: 'lacks its closing bracket, so nothing is shown in its place',
      fix: (found) => `write ${found}]`,
      toReplacement: (found) => `${found}]`,
    },
    {
      words: new RegExp(`(?<=\\S[ \\t]+)::${leaf}(?![\\w-])`),
      message: 'is in the middle of a line, so nothing is shown in its place',
      fix: 'put it on a line of its own, with an empty line above and below',
    },
    {
      words: new RegExp(`^:${leaf}$`, 'm'),
      fix: (found) => `write :${found}, with two colons`,
      toReplacement: (found) => `:${found}`,
    },
  ],
});

function toBrackets(found: string): string {
  return found.trim().replace(/[ \t]+(\S+)$/, '[$1]');
}

function toSquare(found: string): string {
  return found.replace(/^:+/, '::').replace('(', '[').replace(/\)$/, ']');
}
