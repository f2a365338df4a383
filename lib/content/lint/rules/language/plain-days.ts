import { typoRule } from '../../rule-kinds/typo-rule';

export const plainDays = typoRule({
  id: 'plain-days',
  message: 'is a day in figures, whose order differs from country to country',
  fix: 'write the month in letters, as in 5 June 2026',
  typos: [
    { words: /\b\d{1,2}([/.])\d{1,2}\1\d{4}\b/ },
    {
      words:
        /(?<=\b(?:on|by|from|until|till|before|after) )(?:0?[1-9]|[12]\d|3[01])\/(?:0?[1-9]|1[0-2])(?![\d/]| ?(?:mm|of|people))/,
    },
    {
      words:
        /\b(?:1[3-9]|2[0-4])[:.][0-5]\d ?[ap]\.?m\b|\b(?:half|quarter) (?:past|to) (?:1[3-9]|[2-9]\d)\b|\b\d{1,2}[hH][6-9]\d\b/,
      message: 'is no time of a day',
      fix: 'correct it, as in 13:30 or 1:30 pm',
    },
    {
      words:
        /(?<=\b(?:at|from|until|till|before|by|after|to|and) )(?:(?:2[4-9]|[3-9]\d):[0-5]\d|\d{1,2}:[6-9]\d)\b/,
      message: 'is no time of a day',
      fix: 'correct it',
    },
    {
      words: /\b(?:[01]?\d|2[0-3])[hH][0-5]\d\b/,
      message: 'is not how a time is written here',
      fix: (found) => `write ${found.replace(/h/i, ':')}`,
    },
  ],
});
