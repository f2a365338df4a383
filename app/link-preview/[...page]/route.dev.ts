import { drawLinkPreview } from '@/app/draw-link-preview';
import { loadContent } from '@/lib/content/load-content';

type Context = { params: Promise<{ page: string[] }> };

/**
 * Link previews in development. A build draws them beside Next (scripts/build/draw-link-previews.ts),
 * and has no such route.
 */
export async function GET(_: Request, { params }: Context) {
  const png = await drawLinkPreview(loadContent(), (await params).page);
  return new Response(png, { headers: { 'Content-Type': 'image/png' } });
}
