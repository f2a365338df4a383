import { referencePattern, referencePlaceholder } from '@/lib/contact/store/reference';
import { routes } from '@/lib/routes';
import type { Template } from './site';

type FilledPage = { status: 200; headers: Record<string, string>; body: Buffer<ArrayBuffer> };

/**
 * A page of the form's answers, filled in with what its query names: a reference that the clinic can
 * have given, or problems whose codes are known. Nothing else of the query comes into the page.
 *
 * @returns undefined where the query names nothing of the kind
 */
export function fillTemplate(
  path: string,
  { text, headers }: Template,
  query: URLSearchParams,
): FilledPage | undefined {
  const filled =
    path === routes.contactSent || path === routes.feedbackSent
      ? fillReference(text, query.get('reference') ?? '')
      : keepProblems(text, query.getAll('problem'));
  if (filled === undefined) return undefined;
  const body = Buffer.from(filled);
  return { status: 200, headers: { ...headers, 'Content-Length': String(body.length) }, body };
}

function fillReference(text: string, reference: string): string | undefined {
  return referencePattern.test(reference)
    ? text.replaceAll(referencePlaceholder, reference)
    : undefined;
}

/** The template holds the message of every problem that there is. */
function keepProblems(text: string, codes: readonly string[]): string | undefined {
  let kept = 0;
  const filled = text.replaceAll(/<li data-problem="([a-z-]+)">.*?<\/li>/gs, (item, code) => {
    if (!codes.includes(code)) return '';
    kept++;
    return item;
  });
  return kept > 0 ? filled : undefined;
}
