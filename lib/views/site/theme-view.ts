import type { Content } from '@/lib/content/content';
import {
  defaultPalettes,
  type PaletteName,
  paletteNames,
} from '@/lib/content/schemas/colours/palette';

/** The variable of app/styles/tokens.css that holds each colour. */
const variables: Record<PaletteName, string> = {
  ground: '--paper',
  surface: '--card',
  well: '--sand',
  border: '--stone',
  text: '--pine',
  muted: '--moss',
  accent: '--teal',
  accentStrong: '--teal-deep',
  onAccent: '--tone-on-accent',
  caution: '--amber-paper',
  cautionText: '--amber-ink',
  danger: '--red',
  onDanger: '--tone-on-danger',
  error: '--tone-error',
};

/** The clinic's own colours as CSS; empty where they are those of app/styles/tokens.css. */
export function toThemeCss({ theme }: Pick<Content, 'theme'>): string {
  const isOwn = (['light', 'dark'] as const).some((scheme) =>
    paletteNames.some((name) => theme[scheme][name] !== defaultPalettes[scheme][name]),
  );
  if (!isOwn) return '';
  // Twice the weight of what it replaces, wherever the two are.
  const rule = (scheme: 'light' | 'dark') =>
    `:root:root{${paletteNames.map((name) => `${variables[name]}:${theme[scheme][name]}`).join(';')}}`;
  return `${rule('light')}@media (prefers-color-scheme:dark){${rule('dark')}}`;
}

/** What pictures that no style sheet reaches are drawn in. */
export type PictureColours = { ground: string; text: string; muted: string; accent: string };

export function toPictureColours({ theme }: Pick<Content, 'theme'>): PictureColours {
  const { ground, text, muted, accent } = theme.light;
  return { ground, text, muted, accent };
}

/** The clinic's own mark as an icon, or our drop. */
export type IconView = Pick<PictureColours, 'ground' | 'accent'> & { mark: string };

export function toIconView({ theme }: Pick<Content, 'theme'>): IconView {
  const drop = 'M16 5c4.6 6.2 7.5 10.2 7.5 14a7.5 7.5 0 0 1-15 0C8.5 15.2 11.4 11.2 16 5z';
  const { ground, accent } = theme.light;
  return { ground, accent, mark: theme.mark ?? drop };
}
