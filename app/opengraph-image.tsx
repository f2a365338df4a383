import { ImageResponse } from 'next/og';
import { LinkPreview } from '@/components/pictures/link-preview';
import { loadContent } from '@/lib/content/load-content';
import { toLinkPreviewView } from '@/lib/views/link-preview-view';

export const alt = toLinkPreviewView(loadContent()).alt;
export const size = { width: 1200, height: 630 };
export const contentType = 'image/png';

export default function OpenGraphImage() {
  return new ImageResponse(<LinkPreview view={toLinkPreviewView(loadContent())} />, size);
}
