/**
 * Call-outs that hold a list of questions, each with the sheet on which its questions are gathered:
 * the last part of the sheet's path.
 */
export const questionSheets = {
  'ask-consultation': 'first-consultation',
  'ask-day': 'day',
  'ask-companion': 'companion',
} as const;

export type QuestionCallout = keyof typeof questionSheets;

/** A call-out that says when to ring before coming; all of them are gathered on one list. */
export const ringFirst = 'ring-first';

export function isQuestionCallout(kind: string): kind is QuestionCallout {
  return kind in questionSheets;
}
