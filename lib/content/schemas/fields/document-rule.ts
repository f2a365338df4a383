import type { z } from 'zod';

/**
 * Reports that a document breaks a named rule of lint/rules/.
 *
 * @param message what is wrong and how to fix it: "what: how"
 * @param words of a longer text, which stand on the line in question
 */
export function breakRule(
  context: z.core.$RefinementCtx,
  ruleId: string,
  path: PropertyKey[],
  message: string,
  words?: string,
) {
  context.addIssue({ code: 'custom', path, message, params: { ruleId, words } });
}
