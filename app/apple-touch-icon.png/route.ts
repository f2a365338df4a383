import { drawPicture } from '@/app/draw-picture';
import { AppIcon } from '@/components/pictures/app-icon';
import { loadContent } from '@/lib/content/load-content';
import { toIconView } from '@/lib/views/site/theme-view';

export const dynamic = 'force-static';

/** The mark on a phone's home screen. Phones ask for it by this name. */
export async function GET() {
  const size = { width: 180, height: 180 };
  const png = await drawPicture(AppIcon({ icon: toIconView(loadContent()) }), size);
  return new Response(png, { headers: { 'Content-Type': 'image/png' } });
}
