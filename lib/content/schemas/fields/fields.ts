import { z } from 'zod';
import { breakRule } from './document-rule';

/**
 * A field's `example` is what a new file shows, so every field has one; its description appears beside it
 * there and in the editor. `npm run check` never proposes it, since it may be another entry's value: a
 * field whose form its type does not say has that in words, its `form`.
 */
function example(value: string, form?: string) {
  return { example: value, ...(form === undefined ? {} : { form }) };
}

/** The maximum number of characters of a one-line text. */
export const oneLine = 300;

/** Non-empty text, on one line unless it may be longer. */
export function text(sample: string, maxLength = oneLine) {
  return z.string().trim().min(1).max(maxLength).meta(example(sample));
}

/** A calendar day, `2026-11-22`. Kept as a string: a day has no time zone. */
export function day(sample = '2026-11-22') {
  return z.iso.date().meta(example(sample));
}

/** A day, or `null` if nobody has confirmed the value yet. */
export function confirmation() {
  return z.iso
    .date()
    .nullable()
    .meta(example('2026-11-22 (or null while it is not confirmed)'))
    .describe(
      'The day on which it was confirmed. Until then it is on the checklist, and the page says so at its foot.',
    );
}

export function oneOf<const Values extends readonly [string, ...string[]]>(values: Values) {
  return z.enum(values).meta(example(values[0]));
}

export function wholeNumber(sample: number) {
  return z
    .number()
    .int()
    .nonnegative()
    .meta(example(String(sample)));
}

export function positiveNumber(sample: number) {
  return z
    .number()
    .positive()
    .meta(example(String(sample)));
}

export function webUrl(sample: string) {
  return z.url({ protocol: /^https?$/ }).meta(example(sample));
}

/** A file name without its extension: also a path or an anchor, so only `a-z`, `0-9` and `-`. */
export function fileName(sample: string) {
  return z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .meta(example(sample, 'a name of small letters, digits and hyphens'));
}

/** A list. Its example shows how to write a list on one line. */
export function list<Item extends z.ZodType>(item: Item, sample: string) {
  return z.array(item).meta(example(sample));
}

/** Fields of a text that has a page of its own, which keep links to its former URLs working. */
export const formerUrlFields = {
  aliases: list(fileName('what-it-costs'), '[what-it-costs]')
    .optional()
    .describe('Earlier or other names: their paths redirect to this page.'),
  oldHeadings: z
    .record(fileName('medical-aid-schemes'), fileName('medical-aid'))
    .meta(
      example(
        '{ medical-aid-schemes: medical-aid }',
        'pairs between { and }: the anchor as it was, a colon, and the anchor as it is',
      ),
    )
    .optional()
    .describe(
      'Anchors of headings that were reworded, each with the anchor of the heading as it is now.',
    ),
};

/** An entry of a list of what people type; a semicolon is a comma that was mistyped. */
export function typedWords(sample: string) {
  return text(sample, 60)
    .regex(/^[^;]*$/)
    .meta(example(sample, 'words without a semicolon, and a comma between two entries'));
}

/** Words that readers type for a text and that need not be in it. Each leads to one text. */
export const searchWords = list(
  typedWords('hypertension'),
  '[hypertension, BP, blood pressure tablets]',
)
  .optional()
  .describe(
    'What people call this or type to find it, one by one. The index at /search lists each word, so it may be in one file only.',
  );

/** How a page ends, so that somebody in a crisis is never led to a form. */
export const endsWith = oneOf(['enquiry', 'help'])
  .optional()
  .describe(
    'enquiry, unless you say otherwise: how to ask us. help: whom to call and tell, and nothing to buy.',
  );

/** Who has to act before the site goes live. */
export const owners = ['doctor', 'clinic', 'attorney'] as const;

/** An open point: what one of the owners still has to confirm, in a few words. */
const openPoint = z.strictObject({
  owner: oneOf(owners),
  what: text('whether 20 minutes of observation are enough', 200),
});

export type OpenPoint = z.infer<typeof openPoint>;

/** Open points. The page's foot says how many there are; its text does not mention them. */
export function toConfirmField() {
  return list(openPoint, '[{ owner: doctor, what: whether 20 minutes of observation are enough }]')
    .optional()
    .describe('What is still to be confirmed, and by whom. The text itself does not mention it.');
}

/** A confirmed value has no open points. */
export function checkSettled(
  value: { confirmedOn: string | null; toConfirm?: readonly unknown[] | undefined },
  context: z.core.$RefinementCtx,
) {
  if (value.confirmedOn === null || value.toConfirm === undefined) return;
  const message = `this was confirmed on ${value.confirmedOn}, and a point of it is still open: delete toConfirm, or write confirmedOn: null`;
  breakRule(context, 'settled-points', ['toConfirm'], message);
}

/** What has changed in a text: on which day, what, and whether it concerns safety. */
const change = z.strictObject({
  day: day(),
  what: text('We corrected how long you may not eat', 200),
  safety: z
    .boolean()
    .optional()
    .meta(example('true'))
    .describe('Whether somebody could come to harm by going by the old text.'),
});

/** What has changed in a text since it was first published. */
export type Change = z.infer<typeof change>;

const byReview = 'Written by npm run review -- approve.';

/** Fields that are never written by hand. */
export const writtenByReview: readonly string[] = [
  'reviewedBy',
  'reviewedOn',
  'reviewDue',
  'reviewHash',
];

/**
 * Fields of every text that a clinician reviews. Without them the page says that its review is
 * pending. `npm run review -- approve` writes those of the review.
 */
export const reviewFields = {
  status: oneOf(['published', 'draft']),
  updatedOn: day(),
  reviewedBy: text('Name, profession, registration number').optional().describe(byReview),
  reviewedOn: day().optional().describe(byReview),
  reviewDue: day('2027-11-22').optional().describe(byReview),
  reviewHash: z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .meta(example('9f86d081884c7d65', 'what npm run review writes there'))
    .optional()
    .describe(`${byReview} A hash of what the reader saw then.`),
  toConfirm: toConfirmField(),
  changes: list(
    change,
    '[{ day: 2026-11-22, what: We corrected how long you may not eat, safety: true }]',
  )
    .optional()
    .describe(
      'What has changed for the reader, a plain sentence for each day. Set safety to true where somebody could come to harm by going by the old text.',
    ),
};
