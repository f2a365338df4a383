import { drawPicture } from '@/app/draw-picture';
import { AppIcon } from '@/components/pictures/app-icon';

export const dynamic = 'force-static';

/** The mark on a phone's home screen. Phones ask for it by this name. */
export function GET() {
  return drawPicture(AppIcon(), { width: 180, height: 180 });
}
