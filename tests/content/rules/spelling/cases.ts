import { answer, type Case, edited, fixtureFile } from '../lint-files';
import { here } from '../small-files';

const letters = [...'abcdefghijklmnopqrstuvwxyzäëïöü'];
const southAfrica = { 'clinic.yaml': edited('clinic.yaml', 'locale: en-US', 'locale: en-ZA') };

/** Words as they are typed. */
export const cases: Case[] = [
  ['american-spelling', 'an American spelling', { ...southAfrica, ...answer('Its color.') }, here],
  ['unknown-word', 'a word in no dictionary, told once', answer('Zzyzxine is not Zzyzxine.'), here],
  [
    'unknown-word',
    'a file in another language',
    answer(Array.from({ length: 30 }, (_, i) => `zzyzx${letters[i]}`).join(' ')),
    ...Array<string>(21).fill(here),
  ],
];

/** What looks wrong and is not. */
export const inOrder: [ruleId: string, files: Case[2]][] = [
  ['american-spelling', { ...southAfrica, ...answer('We alow thay with a sholder.') }],
  [
    'unknown-word',
    { ...answer('Zzyzxine.'), 'words.txt': `${fixtureFile('words.txt')}Zzyzxine\n` },
  ],
];
