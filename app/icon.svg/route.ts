import { loadContent } from '@/lib/content/load-content';
import { toIconView } from '@/lib/views/site/theme-view';

export const dynamic = 'force-static';

/** The mark in a browser's tab. */
export function GET() {
  const { ground, accent, mark } = toIconView(loadContent());
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="${accent}"/><path d="${mark}" fill="${ground}"/></svg>`;
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
}
