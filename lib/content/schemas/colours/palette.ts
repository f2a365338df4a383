import { contrastOf } from './contrast';

/** Every colour of the site by what it is for, each as `#rrggbb`. */
export type Palette = Record<PaletteName, string>;

export const paletteNames = [
  'ground',
  'surface',
  'well',
  'border',
  'text',
  'muted',
  'accent',
  'accentStrong',
  'onAccent',
  'caution',
  'cautionText',
  'danger',
  'onDanger',
  'error',
] as const;

export type PaletteName = (typeof paletteNames)[number];

/** The colours of app/styles/tokens.css, which apply where a clinic's theme.yaml names no other. */
export const defaultPalettes: Record<'light' | 'dark', Palette> = {
  light: {
    ground: '#faf7f1',
    surface: '#ffffff',
    well: '#efe9dd',
    border: '#8a8576',
    text: '#12302e',
    muted: '#364b48',
    accent: '#0b4a55',
    accentStrong: '#073a43',
    onAccent: '#ffffff',
    caution: '#fdf3d7',
    cautionText: '#5c3d00',
    danger: '#8f1414',
    onDanger: '#ffffff',
    error: '#8f1414',
  },
  dark: {
    ground: '#0f1918',
    surface: '#172423',
    well: '#1f2e2c',
    border: '#7f918c',
    text: '#eff4ef',
    muted: '#c3d0cb',
    accent: '#9bdcd6',
    accentStrong: '#c4efeb',
    onAccent: '#0f1918',
    caution: '#33290f',
    cautionText: '#fbe3a6',
    danger: '#7d1616',
    onDanger: '#ffffff',
    error: '#ffb9b0',
  },
};

/** Text that somebody reads. */
const ofText = 7;

/** Large text, such as a heading. */
const ofLargeText = 4.5;

/** The edge of a field or a box. */
const ofEdges = 3;

const pairs: readonly [on: PaletteName, what: PaletteName, least: number][] = [
  ...(['ground', 'surface', 'well'] as const).flatMap(
    (on): [PaletteName, PaletteName, number][] => [
      [on, 'text', ofText],
      [on, 'muted', ofText],
      [on, 'accent', ofText],
      [on, 'accentStrong', ofLargeText],
    ],
  ),
  ['accent', 'onAccent', ofText],
  ['accentStrong', 'onAccent', ofText],
  ['caution', 'cautionText', ofText],
  ['danger', 'onDanger', ofText],
  ['ground', 'error', ofText],
  ['surface', 'error', ofText],
  ['ground', 'border', ofEdges],
];

/** A pair of colours that is too alike to be read. */
export type WeakPair = { on: PaletteName; what: PaletteName; contrast: number; least: number };

export function findWeakPairs(palette: Palette): WeakPair[] {
  return pairs.flatMap(([on, what, least]) => {
    const contrast = contrastOf(palette[on], palette[what]);
    return contrast < least ? [{ on, what, contrast, least }] : [];
  });
}
