import { answer, type Case } from '../lint-files';
import { here } from '../small-files';

/** What was meant as Markdown and is not. */
export const cases: Case[] = [
  ['link-syntax', 'one without its first bracket', answer('See risks](/risks).'), here],
  ['link-syntax', 'brackets the wrong way round', answer('See (the costs)[/costs].'), here],
  [
    'link-syntax',
    'a link pasted twice',
    answer('See [the risks](/risks)[the risks](/risks).'),
    here,
  ],
];
