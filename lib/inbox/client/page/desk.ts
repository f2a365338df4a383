import type { StartAnswer } from '@/lib/inbox/routes/work-api';
import type { OpenedTexts } from './opened-details';

/** What all panels of the page share. */
export type Desk = {
  start: StartAnswer;
  texts: OpenedTexts;
  /** Tells somebody how it went, in the line that screen readers read out. */
  say: (words: string) => void;
  /** Shows something else, and says why. @param target as in the page's fragment */
  goTo: (target: string, words: string) => void;
  /** Somebody has done something here, so what others see has changed. */
  touched: () => void;
};
