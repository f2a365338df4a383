import { drawLinkPreview } from '../../app/draw-link-preview';
import { loadContent } from '../../lib/content/load-content';
import { toLinkPreviewPages } from '../../lib/views/metadata/link-preview-view';

/**
 * The link previews of all pages, by their paths. Next would divide its pages among its workers by their
 * number: one would read these from the cache and wait, and another would draw all pages.
 */
export async function drawLinkPreviews(): Promise<Map<string, Buffer>> {
  const content = loadContent();
  const previews = new Map<string, Buffer>();
  for (const page of toLinkPreviewPages(content)) {
    const png = await drawLinkPreview(content, page);
    previews.set(`/link-preview/${page.join('/')}`, Buffer.from(png));
  }
  return previews;
}
