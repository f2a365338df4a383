import { routes } from '@/lib/routes';

export const dynamic = 'force-static';

/**
 * Named by the Speculation-Rules header of each page: a browser that can may prepare the page whose
 * link the visitor is about to follow (https://developer.mozilla.org/docs/Web/API/Speculation_Rules_API).
 */
export function GET(): Response {
  const where = {
    and: [
      { href_matches: '/*' },
      { not: { href_matches: '/api/*' } },
      { not: { href_matches: `${routes.contact}*` } },
      { not: { href_matches: `${routes.search}*` } },
      { not: { href_matches: `${routes.feedback}*` } },
    ],
  };
  return new Response(JSON.stringify({ prerender: [{ where, eagerness: 'moderate' }] }), {
    headers: { 'Content-Type': 'application/speculationrules+json' },
  });
}
