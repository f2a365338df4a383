import { z } from 'zod';
import { explainContrast, groupByCause } from '../colours/explain-contrast';
import { defaultPalettes, type PaletteName } from '../colours/palette';
import { breakRule } from '../fields/document-rule';

const colourPattern = /^#[0-9a-f]{6}$/i;

function colour(sample: string, what: string) {
  return z
    .string()
    .regex(colourPattern)
    .meta({ example: `"${sample}"`, form: 'a # and six digits, of 0 to 9 and a to f' })
    .optional()
    .describe(what);
}

const meanings: Record<PaletteName, string> = {
  ground: 'Behind everything.',
  surface: 'Of boxes and the top of the page.',
  well: 'Of the foot of the page and titles of boxes.',
  border: 'Of fields and lines.',
  text: 'What is read.',
  muted: 'What is read second.',
  accent: 'Of links, buttons and the mark.',
  accentStrong: 'Of a button under the pointer.',
  onAccent: 'Words on a button.',
  caution: 'Behind the title of a box that warns.',
  cautionText: 'The title of a box that warns.',
  danger: 'Behind emergency numbers.',
  onDanger: 'Emergency numbers.',
  error: 'What is wrong in a form.',
};

function palette(scheme: 'light' | 'dark') {
  const samples = defaultPalettes[scheme];
  const entries = Object.entries(meanings).map(([name, what]) => [
    name,
    colour(samples[name as PaletteName], what),
  ]);
  return z
    .strictObject(Object.fromEntries(entries) as Record<PaletteName, ReturnType<typeof colour>>)
    .optional();
}

/** `content/theme.yaml`, which a clinic may leave out: its colours and its mark. */
export const themeSchema = z
  .strictObject({
    light: palette('light').describe('On a light screen. What is left out stays as it is.'),
    dark: palette('dark').describe('On a screen that is set to dark.'),
    mark: z
      .string()
      .regex(/^M[MLHVCSQTAZ0-9 ,.-]+$/i)
      .max(2000)
      .meta({
        example: 'M16 2c6 9 10 14 10 20a10 9 0 0 1-20 0C6 16 10 11 16 2z',
        form: 'the "d" of one SVG path',
      })
      .optional()
      .describe(
        'The mark beside the name, as the "d" of one SVG path in a square of 32 by 32. Whoever drew your logo can give it to you.',
      ),
  })
  .superRefine((theme, context) => {
    const outside = findOutside(theme.mark);
    if (outside !== undefined) {
      const message = `the mark reaches ${outside}, outside its square of 32 by 32, where it is cut off: ask whoever drew it for a path in that square`;
      breakRule(context, 'mark-square', ['mark'], message);
    }
    for (const scheme of ['light', 'dark'] as const) {
      const palette = toPalette(theme[scheme], scheme);
      const isNamed = (name: PaletteName) => theme[scheme]?.[name] !== undefined;
      for (const { name, pairs } of groupByCause(palette, isNamed)) {
        breakRule(context, 'theme-contrast', [scheme, name], explainContrast(palette, name, pairs));
      }
    }
  });

/** The first number of a path beyond its square; steps from one point to the next are no longer either. */
function findOutside(mark = ''): string | undefined {
  return (mark.match(/-?\d*\.?\d+/g) ?? []).find((number) => Math.abs(Number(number)) > 32);
}

type ThemeFields = z.infer<typeof themeSchema>;

/** All colours of a scheme; what the theme leaves out is as usual. */
export function toPalette(own: ThemeFields['light'], scheme: 'light' | 'dark') {
  // What is no colour is told by itself.
  const named = Object.entries(own ?? {}).filter(([, value]) => colourPattern.test(value ?? ''));
  return { ...defaultPalettes[scheme], ...Object.fromEntries(named) };
}
