import { findReadable } from './nearest-colour';
import { findWeakPairs, type Palette, type PaletteName, type WeakPair } from './palette';

/** Pairs that can hardly be read because of one colour that is in all of them. */
type Cause = { name: PaletteName; pairs: WeakPair[] };

/**
 * The fewest colours that explain all weak pairs: a ground that is too dark is one mistake, and not one
 * of each colour upon it.
 *
 * @param isNamed whether the file names a colour, which can be changed there
 */
export function groupByCause(
  palette: Palette,
  isNamed: (name: PaletteName) => boolean,
  weak: readonly WeakPair[] = findWeakPairs(palette),
): Cause[] {
  const [cause] = [...new Set(weak.flatMap(({ what, on }) => [what, on]))]
    .filter(isNamed)
    .map((name) => ({
      name,
      pairs: weak.filter(({ what, on }) => what === name || on === name),
      // Of two that are in as many, the one that can be put right.
      isRepairable: findReadable(palette, name) !== undefined,
    }))
    .sort(
      (a, b) => b.pairs.length - a.pairs.length || Number(b.isRepairable) - Number(a.isRepairable),
    );
  if (!cause) return [];
  const rest = weak.filter((pair) => !cause.pairs.includes(pair));
  return [cause, ...groupByCause(palette, isNamed, rest)];
}

/** Says which pair is worst, and the nearest shade that can be read in all of them. */
export function explainContrast(
  palette: Palette,
  name: PaletteName,
  [first, ...others]: readonly WeakPair[],
): string {
  if (!first) return '';
  const { what, on, contrast, least } = others.reduce(
    (a, b) => (b.contrast / b.least < a.contrast / a.least ? b : a),
    first,
  );
  const measured = `${what} (${palette[what]}) on ${on} (${palette[on]}) has a contrast of ${(Math.floor(contrast * 10) / 10).toFixed(1)} to 1, and ${least} to 1 is the least that people with weak eyes can read`;
  const readable = findReadable(palette, name);
  const other = name === what ? on : what;
  return readable === undefined
    ? `${measured}: no shade of ${name} can be read with all the other colours, so put ${name} back, or change ${other} too`
    : `${measured}: write "${readable}", the nearest shade of ${name} that can be read`;
}
