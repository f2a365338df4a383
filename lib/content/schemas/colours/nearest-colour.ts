import { findWeakPairs, type Palette, type PaletteName } from './palette';

/** So many steps from a colour to black or to white, more than a screen can tell apart. */
const steps = 256;

/**
 * The nearest shade of a colour that can be read with all others of its palette: the same mixed with as
 * little black or white as possible.
 *
 * @returns `undefined` where there is none, as between two others that are too far apart
 */
export function findReadable(palette: Palette, name: PaletteName): string | undefined {
  for (let step = 1; step <= steps; step += 1) {
    for (const end of [0, 255]) {
      const colour = mix(palette[name], end, step / steps);
      const pairs = findWeakPairs({ ...palette, [name]: colour });
      if (!pairs.some(({ on, what }) => on === name || what === name)) return colour;
    }
  }
  return undefined;
}

/** @param end each part of black or white: 0 or 255 */
function mix(colour: string, end: number, share: number): string {
  const parts = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16);
    return Math.round(part + (end - part) * share)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${parts.join('')}`;
}
