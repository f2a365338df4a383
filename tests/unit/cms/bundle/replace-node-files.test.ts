import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { replaceNodeFiles } from '@/lib/cms/bundle/replace-node-files';

test('the rules run in a browser: nothing of Node is bundled with them', async () => {
  const { outputFiles, errors } = await build({
    entryPoints: ['lib/content/lint/entry-checker.ts'],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    plugins: [replaceNodeFiles],
    logLevel: 'silent',
  });
  expect(errors).toEqual([]);
  const [script] = outputFiles;
  expect(script?.text).not.toMatch(/from ["'](?:node:|fs|path|crypto)/);
  // The words that the rules look for are in it.
  expect(script?.text).toContain('seems to promise certainty');
  expect(script?.text).toContain('no-certainty');
});
