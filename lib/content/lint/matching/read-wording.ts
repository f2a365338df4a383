import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Every command runs at the top of the repository. */
export const wordingFolder = path.join('lib', 'content', 'lint', 'wording');

/**
 * The text of a file of `lint/wording/`. In the editor another module is in place of this one
 * (lib/cms/bundle/replace-node-files.ts).
 *
 * @param name such as `claims/cited-effects`
 */
export function readWording(name: string, ending: 'yaml' | 'tsv' = 'yaml'): string {
  return readFileSync(path.join(wordingFolder, `${name}.${ending}`), 'utf8');
}
