import { answer, type Case } from '../lint-files';
import { here } from '../small-files';

/** What was meant as Markdown and is not. */
export const cases: Case[] = [
  ['link-syntax', 'one without its first bracket', answer('See risks](/risks).'), here],
  ['token-syntax', 'a source in round brackets', answer('It may help.(anand-2023)'), here],
  ['link-syntax', 'brackets the wrong way round', answer('See (the costs)[/costs].'), here],
  [
    'link-syntax',
    'a link pasted twice',
    answer('See [the risks](/risks)[the risks](/risks).'),
    here,
  ],
];
