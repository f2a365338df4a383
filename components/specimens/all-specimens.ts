import type { ReactNode } from 'react';
import { answerSpecimens } from './answer-specimens';
import { contentSpecimens } from './content-specimens';
import { decidingSpecimens } from './deciding-specimens';
import { factsSpecimens } from './facts-specimens';
import { formSpecimens } from './form-specimens';
import { layoutSpecimens } from './layout-specimens';
import { pageFootSpecimens } from './page-foot-specimens';
import { photoSpecimens } from './photo-specimens';
import { pictureSpecimens } from './picture-specimens';
import { questionSpecimens } from './question-specimens';
import { searchSpecimens } from './search-specimens';

/** Each component by its name, in each of its states: the style guide shows them, and the tests render them. */
export const allSpecimens: Readonly<Record<string, Readonly<Record<string, ReactNode>>>> = {
  ...layoutSpecimens,
  ...contentSpecimens,
  ...factsSpecimens,
  ...answerSpecimens,
  ...pageFootSpecimens,
  ...pictureSpecimens,
  ...photoSpecimens,
  ...decidingSpecimens,
  ...questionSpecimens,
  ...formSpecimens,
  ...searchSpecimens,
};
