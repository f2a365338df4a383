// zod/mini: the same zod, but only a few kilobytes for browsers to download.
import * as z from 'zod/mini';
import { honeypotField, maxLengths, websiteTopic } from './enquiry-fields';
import { code, emailField, isFilled, rule, submissionKeyField, text } from './field-schemas';

/** What a page's visitor says of it. Nobody has to say who they are. */
export const feedbackSchema = z
  .object({
    topic: z.literal(websiteTopic),
    /** Chosen from a list, so that another is a program's. */
    page: z.catch(z.string(), ''),
    message: text('message-missing').check(
      z.minLength(1, code('message-missing')),
      z.maxLength(maxLengths.message, code('message-too-long')),
    ),
    email: emailField,
    // A posted form has `yes`, JSON has `true`; a box that is not ticked has nothing.
    consent: z.optional(z.literal(['yes', true], code('consent-missing'))),
    submissionKey: submissionKeyField,
    [honeypotField]: z._default(z.string(), ''),
  })
  .check(
    // Without an address there are no details to keep.
    rule('consent-missing', ({ email, consent }) => !isFilled(email) || consent !== undefined),
  );

/** Whether somebody wrote about the website, and not to be treated. */
export function isFeedback(input: unknown): boolean {
  return (
    typeof input === 'object' && input !== null && 'topic' in input && input.topic === websiteTopic
  );
}

/** Feedback as an enquiry, which is stored and sent on like any other. @param pages the site's paths */
export function toEnquiry(
  { page, consent, email, ...feedback }: z.infer<typeof feedbackSchema>,
  pages: readonly string[],
) {
  return {
    ...feedback,
    email,
    name: '',
    phone: '',
    preferredContact: 'email',
    role: 'visitor',
    location: '',
    ...(email !== '' && consent !== undefined && { consent: true as const }),
    ...(pages.includes(page) && { page }),
  } as const;
}
