import { apiPaths } from '@/lib/inbox/work/api/api-paths';
import { ask } from './ask-server';
import type { Desk } from './desk';

/**
 * Asks for the texts that are not here yet, and opens them. Without a key, and with encrypted texts, nothing
 * is asked for: it could not be read.
 *
 * @param isBackground whether the page asks by itself
 * @returns whether there is more to show than before
 */
export async function loadTexts(
  references: readonly string[],
  { start, texts }: Desk,
  isBackground: boolean,
): Promise<boolean> {
  if (start.publicKeys.length > 0 && !texts.hasKey) return false;
  const missing = references.filter((reference) => !texts.has(reference));
  if (missing.length > 0) {
    const answer = await ask<{ texts: { reference: string; details: string }[] }>(apiPaths.texts, {
      post: { references: missing },
      isBackground,
    });
    if (!answer.ok) return false;
    for (const { reference, details } of answer.body.texts) texts.keep(reference, details);
  }
  const closed = references.filter((reference) => texts.peek(reference) === undefined);
  await Promise.all(closed.map((reference) => texts.open(reference)));
  return closed.some((reference) => texts.peek(reference) !== undefined);
}
