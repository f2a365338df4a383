import { readFileSync } from 'node:fs';
import tailwind from '@tailwindcss/postcss';
import postcss from 'postcss';

/** The site's own style sheet, for the preview of a page. */
export async function compileStyle(file: string): Promise<string> {
  const { css } = await postcss([tailwind()]).process(readFileSync(file, 'utf8'), { from: file });
  return css;
}
