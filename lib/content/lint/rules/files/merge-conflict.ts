import { parserRule } from '../../rule-kinds/parser-rule';

export const mergeConflict = parserRule({
  id: 'merge-conflict',
  message: 'is where git could not put two versions of the file together',
  fix: 'keep the lines that are right, and delete this mark with the others, ======= and >>>>>>>',
});
