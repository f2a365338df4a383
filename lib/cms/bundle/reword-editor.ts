import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/** The editor's own words, as its script has them, and what people who know no code understand. */
export const rewordings: readonly (readonly [theirs: string, ours: string])[] = [
  ['slug:`Slug`', 'slug:`File name`'],
  ['title:`Slug`', 'title:`File name`'],
  ['edit_slug:`Edit Slug`', 'edit_slug:`Change the file name`'],
  ['empty:`The slug cannot be empty.`', 'empty:`Give it a file name.`'],
  [
    'invalid:`The slug cannot contain special characters, including slashes and spaces.`',
    'invalid:`A file name has small letters, digits and hyphens, and no spaces.`',
  ],
  [
    'duplicate:`This slug is used for another entry.`',
    'duplicate:`Another entry has this file name.`',
  ],
];

/**
 * The state of an open form is handed to its preview, which fills in fields (versions/entry-draft.ts);
 * the editor itself hands over a copy.
 */
const toPreview = [
  'return{entry:r,widgetFor:c,widgetsFor:',
  'return{entry:r,entryDraft:e,widgetFor:c,widgetsFor:',
] as const;

/**
 * Puts other words in place of some of the editor's, since it takes no translation of a few. The build
 * fails if one of them is not there any more.
 */
export const rewordEditor: Plugin = {
  name: 'reword-editor',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]@sveltia[\\/]cms[\\/]npm[\\/]index\.js$/ }, async ({ path }) => ({
      contents: reword(await readFile(path, 'utf8')),
    }));
  },
};

/** @throws Error if the editor says something else than it did */
export function reword(script: string): string {
  return [...rewordings, toPreview].reduce((text, [theirs, ours]) => {
    if (!text.includes(theirs)) throw new Error(`The editor does not say ${theirs} any more`);
    return text.replaceAll(theirs, ours);
  }, script);
}
