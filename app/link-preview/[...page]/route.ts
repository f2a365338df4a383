import { drawPicture } from '@/app/draw-picture';
import { LinkPreview } from '@/components/pictures/link-preview';
import { loadContent } from '@/lib/content/load-content';
import { toLinkPreviewPages, toLinkPreviewView } from '@/lib/views/metadata/link-preview-view';

type Context = { params: Promise<{ page: string[] }> };

/** Only pages that exist, each drawn once, at build time. */
export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return toLinkPreviewPages(loadContent()).map((page) => ({ page }));
}

export async function GET(_: Request, { params }: Context) {
  const view = toLinkPreviewView(loadContent(), (await params).page);
  return drawPicture(LinkPreview({ view }), { width: 1200, height: 630 });
}
