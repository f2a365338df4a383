import { drawPicture } from '@/app/draw-picture';
import { AppIcon } from '@/components/pictures/app-icon';
import { loadContent } from '@/lib/content/load-content';
import { toIconView } from '@/lib/views/site/theme-view';

export const dynamic = 'force-static';

/** The mark on a phone's home screen. Phones ask for it by this name. */
export function GET() {
  return drawPicture(AppIcon({ icon: toIconView(loadContent()) }), { width: 180, height: 180 });
}
