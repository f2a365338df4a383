import { referencePattern, referencePlaceholder } from '@/lib/contact/store/reference';
import { routes } from '@/lib/routes';
import type { Template } from './site';

type FilledPage = { status: 200; headers: Record<string, string>; body: Buffer<ArrayBuffer> };

/**
 * One of the two pages that follow the form, filled in with what its query names: a reference that
 * the clinic may have issued, or problems with known codes. Nothing else of the query gets into the
 * page.
 *
 * @returns undefined if the query contains neither
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

/** The template contains the message of every possible problem. */
function keepProblems(text: string, codes: readonly string[]): string | undefined {
  let kept = 0;
  const filled = text.replaceAll(/<li data-problem="([a-z-]+)">.*?<\/li>/gs, (item, code) => {
    if (!codes.includes(code)) return '';
    kept++;
    return item;
  });
  return kept > 0 ? filled : undefined;
}
