import { answer, type Corrections, page, sheet } from '../lint-files';

const costs = { 'pages/costs.md': page('Text.\n\n::prices') };

/** The mistakes of the cases, corrected as the messages say. */
export const corrections: Corrections = {
  'callout-syntax': {
    'a copy with a colon too many': [':::list[/costs#to-bring]\n:::', '::list[/costs#to-bring]'],
  },
  'picture-syntax': {
    'a copy without a slash': ['::list[', '::list[/'],
    'a copy without its page': { 'print/day.md': sheet('::copy[/costs]'), ...costs },
    'too many lines to write on': ['{lines=99}', '{lines=2}'],
    'a picture in an answer': { ...answer('See [the costs](/costs).'), ...costs },
  },
};
