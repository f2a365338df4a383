import { apiPaths } from '@/lib/inbox/work/api/api-paths';
import { ask, toFailureWords } from './ask-server';
import type { Desk } from './desk';

/**
 * Asks for the texts that are not here yet, and opens them. Without a key, and with encrypted texts, nothing
 * is asked for: it could not be read.
 *
 * @param isBackground whether the page asks by itself
 * @returns what to tell somebody if the server did not give them
 */
export async function loadTexts(
  references: readonly string[],
  { start, texts }: Desk,
  isBackground: boolean,
): Promise<string | undefined> {
  if (start.publicKeys.length > 0 && !texts.hasKey) return undefined;
  const missing = references.filter((reference) => !texts.has(reference));
  if (missing.length > 0) {
    const answer = await ask<{ texts: { reference: string; details: string }[] }>(apiPaths.texts, {
      post: { references: missing },
      isBackground,
    });
    if (!answer.ok) return toFailureWords(answer);
    for (const { reference, details } of answer.body.texts) texts.keep(reference, details);
  }
  await Promise.all(references.map((reference) => texts.open(reference)));
  return undefined;
}
