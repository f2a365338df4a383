import { existsSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, onTestFinished, test, vi } from 'vitest';
import { ClinicCopy } from '../clinic-copy';
import { aCommandFolder, runTool } from './run-npm-command';

/** What the last check found, which the development server shows. Here it is a test's content. */
const found = readdirSync('.contentlayer')
  .filter((name) => name.endsWith('.json'))
  .map((name) => path.join('.contentlayer', name))
  .map((file) => [file, readFileSync(file)] as const);

afterAll(() => {
  for (const [file, bytes] of found) writeFileSync(file, bytes);
});

test('a mistake stops the build before anything is compiled', async () => {
  const clinic = new ClinicCopy();
  clinic.append('faq/cost.md', '{{nothing}}');
  const { exitCode, output } = await runTool(process.execPath, ['scripts/run.mjs', 'build'], {
    CONTENT_DIR: clinic.dir,
  });
  expect(exitCode).toBe(1);
  expect(output).toContain('{{nothing}} is not in figures.yaml');
  expect(output).not.toMatch(/Generated|Next\.js|\n\s+at /);
});

test('front matter that is a program is not run, even by contentlayer alone', async () => {
  const clinic = new ClinicCopy();
  const cwd = aCommandFolder();
  const proof = path.join(cwd, 'was-run');
  clinic.write(
    'faq/cost.md',
    `---js\n(require('node:fs').writeFileSync(${JSON.stringify(proof)}, 'x'), {})\n---\nText.\n`,
  );
  const config = JSON.stringify(path.resolve('contentlayer.config.ts'));
  writeFileSync(path.join(cwd, 'contentlayer.config.ts'), `export { default } from ${config};`);
  const { exitCode, output } = await runTool(
    'contentlayer2',
    ['build'],
    { CONTENT_DIR: clinic.dir },
    cwd,
  );
  expect(output).toContain('front matter may not be a program');
  expect(exitCode).not.toBe(0);
  expect(existsSync(proof)).toBe(false);
});

test('contentlayer compiles again what has changed, whatever its time', async () => {
  const clinic = new ClinicCopy();
  vi.stubEnv('CONTENT_DIR', clinic.dir);
  vi.resetModules();
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
  const { compileContent } = await import('@/scripts/build/compile-content');
  const compile = async () => {
    expect((await compileContent()).exitCode).toBe(0);
    const cache = 'node_modules/.cache/site-content';
    const [folder = ''] = readdirSync(cache);
    const made = '.contentlayer/generated/Question/faq__cost.md.json';
    return readFileSync(path.join(cache, folder, made), 'utf8');
  };
  const file = path.join(clinic.dir, 'faq/cost.md');
  const longAgo = new Date('2020-01-01T00:00:00Z');
  utimesSync(file, longAgo, longAgo);
  expect(await compile()).not.toContain('Added at no time.');
  clinic.append('faq/cost.md', 'Added at no time.');
  utimesSync(file, longAgo, longAgo);
  expect(await compile()).toContain('Added at no time.');
});
