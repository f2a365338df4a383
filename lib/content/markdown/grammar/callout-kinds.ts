import { questionSheets, ringFirst } from './gathered-callouts';

/**
 * Kinds of call-out: from the most to the least urgent, in the sense of the NHS care cards, then those
 * that are gathered on the page of questions, and last what is folded away.
 */
export const calloutKinds: readonly string[] = [
  'emergency',
  'urgent',
  'caution',
  'note',
  ringFirst,
  ...Object.keys(questionSheets),
  'more',
];

export function isCalloutKind(name: string): boolean {
  return calloutKinds.includes(name);
}
