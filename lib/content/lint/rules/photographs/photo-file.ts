import { type PhotoUse, photoWidths } from '../../../../photos/photo-settings';
import {
  maxMegabytes,
  type PhotoFile,
  type PhotoFormat,
  readPhotoFormat,
  toPhotoName,
} from '../../../load/files/photo-file';
import { toFileName } from '../../../load/files/place-file';
import { usedPhotos } from '../../../references/used-photos';
import { photoFileName } from '../../../schemas/records/photo';
import type { Finding, Rule } from '../../rule';

/** Decoding more takes the memory of a small computer. */
const maxMegapixels = 50;

/** The endings under which each format that the site takes may be saved; the first is the usual one. */
const endings: Record<string, readonly [string, ...string[]]> = {
  jpg: ['jpg', 'jpeg'],
  png: ['png'],
  webp: ['webp'],
};

/** What to do about others, by their endings. */
const others: Record<string, string> = {
  heic: 'is in the format of a telephone (HEIC), which browsers cannot show: export it as JPEG, on a Mac in Preview with File, Export, elsewhere by sending it to yourself by e-mail; for the next ones choose Settings, Camera, Formats, Most Compatible on the iPhone',
  svg: 'is a drawing (SVG), and files like it can hold programs: export it as PNG',
  gif: 'is a GIF, which may move and has few colours: export it as PNG',
  avif: 'is compressed already (AVIF): save the original, as JPEG',
};

export const photoFile: Rule = {
  id: 'photo-file',
  severity: 'error',
  message: 'is not a photograph that the site can show',
  fix: 'save it as JPEG, PNG or WebP, at least as wide as the message says, and with a name of a-z, 0-9 and -',
  check: ({ allItems, photoFiles }) => {
    const uses = new Map(allItems.flatMap(usedPhotos).map(({ file, use }) => [file, use]));
    // Where it is both, the text needs the larger one.
    for (const { file, use } of allItems.flatMap(usedPhotos)) {
      if (use === 'text') uses.set(file, use);
    }
    return photoFiles.flatMap((file): Finding[] => {
      const problem = explain(file, uses.get(file.name));
      return problem === undefined ? [] : [{ file: file.path, sentence: `this ${problem}` }];
    });
  },
};

function explain(file: PhotoFile, use: PhotoUse | undefined): string | undefined {
  const found = readPhotoFormat(file);
  const { format = toEnding(file.name) } = found ?? {};
  const other = others[/^hei[cf]$/.test(format) ? 'heic' : format];
  if (other !== undefined) return other;
  const known = endings[format];
  if (!found || !known) {
    return 'cannot be read as a photograph: open it on your computer, and save it again as JPEG';
  }
  if (!known.includes(toEnding(file.name)) || !photoFileName.test(file.name)) {
    return explainName(file.name, known);
  }
  return explainSize(file, found, use);
}

function explainName(name: string, [usual, ...more]: readonly [string, ...string[]]): string {
  const ending = toEnding(name);
  const format = usual === 'jpg' ? 'JPEG' : usual.toUpperCase();
  const goodName = `${toFileName(toPhotoName(name)) || 'a-short-name'}.${usual}`;
  return [usual, ...more].includes(ending)
    ? `name becomes part of a path, so it may hold only a-z, 0-9 and -: rename it to ${goodName}, its record likewise, and write that name where it is shown`
    : `is a ${format} with another ending: rename it to ${goodName}, and write that name where it is shown`;
}

function explainSize(
  { bytes }: PhotoFile,
  { width, height }: PhotoFormat,
  use: PhotoUse = 'portrait',
): string | undefined {
  const megabytes = bytes.length / 1e6;
  const megapixels = (width * height) / 1e6;
  if (megabytes > maxMegabytes) {
    return `has ${megabytes.toFixed(1)} MB, and ${maxMegabytes} are the most: save it again with less quality, or make it smaller`;
  }
  if (megapixels > maxMegapixels) {
    return `has ${megapixels.toFixed(0)} million pixels, and ${maxMegapixels} are the most: make it smaller, ${photoWidths.text[2]} pixels in width are enough`;
  }
  const [, needed] = photoWidths[use];
  return width < needed
    ? `is ${width} pixels wide, which is blurred on a good screen: find the original, at least ${needed} wide`
    : undefined;
}

/** Small letters: a camera writes IMG_1.JPG. */
function toEnding(name: string): string {
  return (/\.([^.]*)$/.exec(name)?.[1] ?? '').toLowerCase();
}
