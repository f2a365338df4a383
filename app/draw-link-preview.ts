import { LinkPreview } from '@/components/pictures/link-preview';
import type { Content } from '@/lib/content/content';
import { toLinkPreviewView } from '@/lib/views/metadata/link-preview-view';
import { drawPicture } from './draw-picture';

/**
 * The PNG of a link preview.
 *
 * @param page the segments of its path below `/link-preview`
 * @throws Error if no page has this path
 */
export function drawLinkPreview(content: Content, page: readonly string[]) {
  const view = toLinkPreviewView(content, page);
  return drawPicture(LinkPreview({ view }), { width: 1200, height: 630 });
}
