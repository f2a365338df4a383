import type { Content, Photo } from '@/lib/content/content';
import {
  type PhotoEnding,
  type PhotoUse,
  photoEncodings,
  photoTypes,
  photoWidths,
} from '@/lib/photos/photo-settings';
import { routes } from '@/lib/routes';

/** A photograph as a browser chooses a copy of it. */
export type PhotoView = {
  /** What it shows, for those who do not see it. */
  words: string;
  /** For browsers that read none of `sources`. */
  src: string;
  /** Best first. */
  sources: { type: string; srcSet: string }[];
  /** How wide it is shown, as `<img sizes>` has it. */
  sizes: string;
  /** Its proportions, in pixels, so that its place is kept while it loads. */
  width: number;
  height: number;
  /** Whether it waits until a reader comes near it. */
  isLazy: boolean;
  credit: string | undefined;
};

/** Width of a portrait, in em: `size-36` at the text size of the site. */
const portraitEm = 9;

/**
 * @param shown a file of `images/` and the words for it
 * @param isFirst whether a page shows no other above it
 * @throws Error when there is no such photograph; `npm run check` says where
 */
export function toPhotoView(
  { file, words }: { file: string; words: string },
  use: PhotoUse,
  isFirst: boolean,
  { photos }: Content,
): PhotoView {
  const photo = photos.get(file);
  if (!photo) throw new Error(`Unknown photograph ${file}: run npm run check`);
  const { width, height, credit } = photo;
  const widths = toWidths(photo, use);
  const [, middle = width] = widths;
  const endings = Object.keys(photoEncodings) as PhotoEnding[];
  return {
    words,
    src: routes.photo(photo, middle, 'jpg'),
    sources: endings
      .filter((ending) => ending !== 'jpg')
      .map((ending) => ({
        type: photoTypes[ending],
        srcSet: widths.map((each) => `${routes.photo(photo, each, ending)} ${each}w`).join(', '),
      })),
    sizes: use === 'text' ? '(min-width: 48em) 44em, 100vw' : toPortraitSize(photo),
    width,
    height,
    isLazy: !isFirst,
    credit,
  };
}

/** None is larger than the original. */
function toWidths({ width }: Photo, use: PhotoUse): number[] {
  return [...new Set(photoWidths[use].map((each) => Math.min(each, width)))];
}

/** It fills a square, so that a broad one is shown wider than it seems. */
function toPortraitSize({ width, height }: Photo): string {
  return `${Math.ceil(portraitEm * Math.max(1, width / height))}em`;
}
