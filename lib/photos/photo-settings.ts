/**
 * How each copy of a photograph is encoded (https://sharp.pixelplumbing.com/api-output), by the ending
 * of its file, best first. A photograph's path holds a hash of these too, so that browsers fetch what
 * is encoded again.
 */
export const photoEncodings = {
  // At effort 4 a large one takes more than ten seconds.
  avif: { quality: 50, effort: 2 },
  webp: { quality: 75 },
  // For the few browsers that read neither.
  jpg: { quality: 75, mozjpeg: true },
} as const;

export type PhotoEnding = keyof typeof photoEncodings;

export const photoTypes: Record<PhotoEnding, string> = {
  avif: 'image/avif',
  webp: 'image/webp',
  jpg: 'image/jpeg',
};

/** In how many pixels' width a photograph is sent: across the text, or as the portrait of a person. */
export const photoWidths = {
  text: [480, 800, 1280],
  portrait: [160, 320, 480],
} as const satisfies Record<string, readonly [number, number, number]>;

export type PhotoUse = keyof typeof photoWidths;
