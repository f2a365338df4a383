import type { Content } from '@/lib/content/content';
import {
  type QuestionCallout,
  questionSheets,
} from '@/lib/content/markdown/grammar/gathered-callouts';
import type { SceneName } from '@/lib/content/markdown/grammar/scene-names';
import { memoize } from '@/lib/memoize';
import { gatherCallouts } from './gathered-view';

/** Each sheet with its title, in the order in which they are needed. */
export const sheetTitles: Record<QuestionCallout, string> = {
  'ask-consultation': 'Questions for the first consultation',
  'ask-day': 'Questions for the day',
  'ask-companion': 'Questions for your companion',
};

/** When each sheet is of use, and what that looks like. */
export const sheetOccasions: Record<QuestionCallout, { label: string; scene: SceneName }> = {
  'ask-consultation': { label: 'The first consultation', scene: 'arriving' },
  'ask-day': { label: 'The day itself', scene: 'drip' },
  'ask-companion': { label: 'Your companion, and the evening', scene: 'companion' },
};

/** The call-outs that are gathered, in the same order. */
export const questionCallouts = Object.keys(sheetTitles) as QuestionCallout[];

/** The names of the sheets that have questions. */
export const toSheetNames = memoize((content: Content): readonly string[] =>
  questionCallouts
    .filter((kind) => gatherCallouts(content, kind).length > 0)
    .map((kind) => questionSheets[kind]),
);

/** @throws Error when there is no sheet of that name */
export function toSheetTitle(name: string): string {
  const kind = questionCallouts.find((candidate) => questionSheets[candidate] === name);
  if (!kind) throw new Error(`There is no sheet of questions "${name}"`);
  return sheetTitles[kind];
}
