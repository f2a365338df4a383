import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'esbuild';
import { wordingFolder } from '@/lib/content/lint/matching/read-wording';

/**
 * Puts other modules in place of the two of lib/content/lint that read files, since the editor runs
 * the rules in the browser. Any other import of Node there fails the build.
 */
export const replaceNodeFiles: Plugin = {
  name: 'replace-node-files',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]lint[\\/]matching[\\/]read-wording\.ts$/ }, () => ({
      contents: `const texts = ${JSON.stringify(readWordings())}; export const readWording = (name, ending = 'yaml') => texts[name + '.' + ending];`,
    }));
    onLoad({ filter: /[\\/]lint[\\/]spelling[\\/]read-word-list\.ts$/ }, () => ({
      contents: `export { readWordList } from './loaded-word-lists';`,
      resolveDir: path.resolve('lib/cms/checking'),
    }));
  },
};

function readWordings(): Record<string, string> {
  const files = readdirSync(wordingFolder, { recursive: true, encoding: 'utf8' });
  return Object.fromEntries(
    files
      .filter((file) => /\.(?:yaml|tsv)$/.test(file))
      .map((file) => [
        file.replaceAll(path.sep, '/'),
        readFileSync(path.join(wordingFolder, file), 'utf8'),
      ]),
  );
}
