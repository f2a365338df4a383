import { loadContent } from '@/lib/content/load-content';
import { toSecurityTxt } from '@/lib/views/metadata/security-txt-view';

/** Written when the site is built, and only where the clinic names a contact. */
export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return toText() === undefined ? [] : [{ file: 'security.txt' }];
}

export function GET(): Response {
  return new Response(toText(), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}

function toText(): string | undefined {
  return toSecurityTxt(loadContent(), new Date());
}
