import { typoRule } from '../../rule-kinds/typo-rule';

export const photoPlace = typoRule({
  id: 'photo-place',
  message: 'is not a valid photograph',
  fix: 'write ![what it shows](room.jpg) on a line of its own, with the name of a file in images/',
  typos: [{ words: /!\s?\[[^[\]]*\]\s?\([^)]*\)?/ }],
});
