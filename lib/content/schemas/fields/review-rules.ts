import type { z } from 'zod';
import { type Day, daysBetween } from '../../../plan/calendar-day';
import { breakRule } from './document-rule';

/** A review is valid for a year, which may be a leap year. */
const maxReviewDays = 366;

type Review = {
  reviewedBy?: string | undefined;
  reviewedOn?: Day | undefined;
  reviewDue?: Day | undefined;
  reviewHash?: string | undefined;
  updatedOn?: Day | undefined;
  changes?: readonly { day: Day }[] | undefined;
};

/** A review is complete or absent, and due within a year; no change is newer than the text. */
export function checkReview(document: Review, context: z.core.$RefinementCtx) {
  const { reviewedBy, reviewedOn, reviewDue, reviewHash } = document;
  const fields = Object.entries({ reviewedBy, reviewedOn, reviewDue, reviewHash });
  const present = fields.flatMap(([name, value]) => (value === undefined ? [] : [name]));
  const missing = fields.flatMap(([name, value]) => (value === undefined ? [name] : []));
  checkChanges(document, context);
  const [first] = present;
  if (first !== undefined && missing.length > 0) {
    const message = `a review is written by npm run review -- approve, and ${missing.join(' and ')} ${missing.length === 1 ? 'is' : 'are'} missing: run it, or delete ${present.join(' and ')}`;
    breakRule(context, 'whole-review', [first], message);
  }
  if (reviewedBy !== undefined && isNobody(reviewedBy)) {
    const message = `"${reviewedBy}" does not say who has read the text: write name, profession and registration number`;
    breakRule(context, 'whole-review', ['reviewedBy'], message);
  }
  if (reviewedOn === undefined || reviewDue === undefined) return;
  const days = daysBetween(reviewedOn, reviewDue);
  if (days <= 0) {
    const message = `"reviewDue" is ${reviewDue}, which is not after "reviewedOn", ${reviewedOn}: write when the next review is due`;
    breakRule(context, 'review-dates', ['reviewDue'], message);
  } else if (days > maxReviewDays) {
    const message = `"reviewDue" is ${reviewDue}, more than a year after the review: write a day within a year of ${reviewedOn}`;
    breakRule(context, 'review-dates', ['reviewDue'], message);
  }
}

/** A word for somebody, which names nobody. A single name in lower case is a file of people/. */
export function isNobody(reviewer: string): boolean {
  return /^(?:me|us|myself|(?:the |our )?(?:doctor|nurse|psychiatrist|clinic|staff|team|sister|reviewer)|dr\.?|test|yes|n\/a|none|nobody|unknown|admin)$/i.test(
    reviewer.trim(),
  );
}

function checkChanges({ updatedOn, changes = [] }: Review, context: z.core.$RefinementCtx) {
  if (updatedOn === undefined) return;
  for (const [index, { day }] of changes.entries()) {
    if (day <= updatedOn) continue;
    const message = `this change is of ${day}, and "updatedOn" is ${updatedOn}: correct the one that is wrong; updatedOn is the day of the last change`;
    breakRule(context, 'change-days', ['changes', index, 'day'], message);
  }
}
