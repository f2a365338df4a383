import { readFileSync } from 'node:fs';
import path from 'node:path';
import { contentTypes } from './schemas/content-types';

/**
 * Stands in for `contentlayer/generated` and `contentlayer/site-state.json` in Next's build
 * (next.config.mjs): the content is read when the pages are drawn and is no part of what is compiled, so that a
 * changed sentence has nothing compiled again.
 */
export const allDocuments = Object.keys(contentTypes).flatMap((name) =>
  readJson(`generated/${name}/_index.json`),
);

export default readJson('site-state.json');

function readJson(file: string) {
  const folder = path.join(/* turbopackIgnore: true */ process.cwd(), '.contentlayer');
  return JSON.parse(readFileSync(path.join(folder, file), 'utf8'));
}
