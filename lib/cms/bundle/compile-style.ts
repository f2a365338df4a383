import { readFileSync } from 'node:fs';
import path from 'node:path';
import tailwind from '@tailwindcss/postcss';
import postcss from 'postcss';

/** The site's own style sheet, for the preview of a page and what the editor says above it. */
export async function compileStyle(file: string): Promise<string> {
  const style = `${readFileSync(file, 'utf8')}\n@source "${path.resolve('lib/cms')}";`;
  const { css } = await postcss([tailwind()]).process(style, { from: file });
  return css;
}
