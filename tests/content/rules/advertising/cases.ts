import { answer, type Case } from '../lint-files';
import { here } from '../small-files';

/** What never passes. */
export const cases: Case[] = [
  ['no-certainty', 'a cure', answer('Ketamine cures depression.'), here],
  ['no-certainty', 'a cure with a source', answer('Ketamine is a cure.[^anand-2023]'), here],
  ['no-life-promises', 'a promise', answer('Get your life back.'), here],
];
