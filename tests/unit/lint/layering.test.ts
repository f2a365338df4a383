import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** Imports that the layers allow and forbid (docs/architecture.md), linted with the project's own rules. */
const allowed = [
  ['lib/views/a.ts', "import type { Content } from '@/lib/content/content';"],
  ['lib/views/b.ts', "import { routes } from '@/lib/routes';"],
  ['lib/content/check/a.ts', "import { routes } from '../../routes';"],
  ['lib/contact/a.ts', "import { readEnv } from '@/lib/env';"],
  ['components/content/a.tsx', "import type { HomeView } from '@/lib/views/home-view';"],
  ['components/content/b.tsx', "import { parseEnquiry } from '@/lib/contact/enquiry';"],
  ['components/content/c.tsx', "import { Callout } from './callout';"],
  ['app/a.tsx', "import { loadContent } from '@/lib/content/load-content';"],
] as const;

const forbidden = [
  ['lib/views/x.ts', "import { loadContent } from '@/lib/content/load-content';"],
  ['lib/views/y.ts', "import { readFileSync } from 'node:fs';"],
  ['lib/content/x.ts', "import { allPages } from 'contentlayer/generated';"],
  ['lib/content/check/x.ts', "import { toMenu } from '../../views/shell-view';"],
  ['lib/contact/x.ts', "import { loadContent } from '@/lib/content/load-content';"],
  ['lib/contact/y.ts', "import { loadContent } from '../content/load-content';"],
  ['lib/contact/z.ts', "import { headers } from 'next/headers';"],
  ['components/content/x.tsx', "import { toHomeView } from '@/lib/views/home-view';"],
  ['components/content/y.tsx', "import { EnquiryStore } from '@/lib/contact/enquiry-store';"],
  ['components/content/z.tsx', "import { EnquiryStore } from '../../lib/contact/enquiry-store';"],
  ['components/content/w.tsx', "import { loadContent } from '@/lib/content/load-content';"],
  ['app/x.tsx', "import { allPages } from 'contentlayer/generated';"],
] as const;

const folder = mkdtempSync(path.join(tmpdir(), 'layering-'));
let reported: string[] = [];

beforeAll(() => {
  const config = JSON.parse(readFileSync('biome.json', 'utf8'));
  writeFileSync(
    path.join(folder, 'biome.json'),
    JSON.stringify({ ...config, $schema: undefined, vcs: { enabled: false } }),
  );
  for (const [file, code] of [...allowed, ...forbidden]) {
    mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(folder, file), `${code}\n`);
  }
  reported = lint(folder);
});

afterAll(() => rmSync(folder, { recursive: true }));

test.each(allowed)('%s may say %s', (file) => {
  expect(reported).not.toContain(file);
});

test.each(forbidden)('%s may not say %s', (file) => {
  expect(reported).toContain(file);
});

function lint(cwd: string): string[] {
  const biome = path.resolve('node_modules/.bin/biome');
  const words = ['lint', '--only=style/noRestrictedImports', '--reporter=json', '.'];
  try {
    return toFiles(execFileSync(biome, words, { cwd, stdio: ['ignore', 'pipe', 'ignore'] }));
  } catch (error) {
    // biome exits with 1 when it reports something, which is what this test is for.
    return toFiles((error as { stdout: Buffer }).stdout);
  }
}

function toFiles(report: Buffer): string[] {
  const { diagnostics } = JSON.parse(report.toString()) as {
    diagnostics: { location: { path: string } }[];
  };
  return diagnostics.map(({ location }) => location.path.replace(/^\.\//, ''));
}
