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
import type { Specimen } from './specimen';

/** What the style guide shows and the tests render. */
export const allSpecimens: Specimen[] = [
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
];
