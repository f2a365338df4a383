import { z } from 'zod';
import { breakRule } from './document-rule';
import { day, fileName, list, text } from './fields';

/** A place outside the clinic, one of `sources/`, and why one would read on there. */
const furtherReading = z.strictObject({
  source: fileName('sadag').describe('A file in sources/ with an address (url or doi).'),
  why: text('Groups of people with depression, and a helpline', 140),
});

/** What a text on a treatment says of itself, so that nobody takes it for what it is not. */
export const purposeFields = {
  aim: text('To show what studies found, for and against.', 200).describe(
    'What the page is meant to help the reader with, in one sentence.',
  ),
  forWhom: text('Adults with depression, and those close to them.', 200),
  notCovered: text('Depression in children; it cannot say what is right for you.', 250),
  searchedUntil: day().describe('The last day on which somebody looked for newer sources.'),
  readOn: list(furtherReading, '[{ source: sadag, why: Groups of people with depression }]')
    .max(4)
    .describe('Independent places to read on: patient organisations, guideline bodies.'),
};

/** The same for a page that need not have it: all of it or nothing. */
export const pagePurpose = z
  .strictObject(purposeFields)
  .optional()
  .describe('What the page is for, and where to read on outside the clinic: all of it, or none.');

/** A draft may still be without them. */
export function checkPurpose(
  { status, readOn }: { status: string; readOn: readonly unknown[] },
  context: z.core.$RefinementCtx,
  path: string[] = ['readOn'],
): void {
  if (status === 'draft' || readOn.length >= 2) return;
  const message = `"readOn" has ${readOn.length === 1 ? 'one place' : 'no place'}, and a published page names two or more, so that nobody depends on us alone: add one like { source: its-file-name, why: Groups of people with depression }`;
  breakRule(context, 'places-to-read-on', path, message);
}
