import { typoRule } from '../../rule-kinds/typo-rule';

export const pictureSyntax = typoRule({
  id: 'picture-syntax',
  message: 'is not a valid picture',
  fix: 'write ::day, ::times, ::course, ::prices, ::people, ::drawing[name] or ::chances[source] on a line of its own',
  isFixable: true,
  typos: [
    {
      words:
        /^:?:(?:day|times|course|prices|people|sheets|(?:chances|drawing)\[[^\]]*\])[ \t]+\S[^\n]*/m,
      message: 'is not alone on its line, so no picture is shown',
      fix: 'delete what is behind it',
    },
    {
      words:
        /(?<=\S[ \t]+)::(?:day|times|course|prices|people|sheets|(?:chances|drawing)\[[^\]]*\])(?![\w-])/,
      message: 'is in the middle of a line, so no picture is shown',
      fix: 'put it on a line of its own, with an empty line above and below',
    },
    {
      words: /^:(?:day|course|prices|people|sheets|(?:chances|drawing)\[[^\]]*\])$/m,
      toReplacement: (found) => `:${found}`,
    },
  ],
});
