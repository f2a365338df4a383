import { typoRule } from '../../typo-rule';

export const noImages = typoRule({
  id: 'no-images',
  message: 'is a picture, and pictures are not supported in content',
  fix: 'describe it in words',
  typos: [{ words: /!\[[^\]]*\]\([^)]*\)?/ }],
});
