import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** What the layers allow and forbid (docs/architecture.md), linted with the project's own rules. */
const allowed = [
  ['lib/views/facts/a.ts', "import type { Content } from '@/lib/content/content';"],
  ['lib/views/facts/b.ts', "import { routes } from '@/lib/routes';"],
  ['lib/views/facts/c.ts', "import { toArticle } from '../text/article';"],
  ['lib/views/facts/d.ts', "import type { Root } from 'hast';"],
  ['lib/views/pages/clinic/a.ts', "import { toArticle } from '@/lib/views/text/article';"],
  ['lib/views/pages/clinic/b.ts', "import { toTextPage } from '../reading/text-page-view';"],
  ['lib/views/pages/preparing/a.ts', "import { toDaySteps } from '@/lib/plan/day-steps';"],
  ['lib/plan/a.ts', "import { addDays } from './calendar-day';"],
  ['lib/views/facts/e.ts', "import { foldWords } from '@/lib/search/fold-words';"],
  ['lib/search/a.ts', "import { distance } from 'fastest-levenshtein';"],
  ['components/search/a.tsx', "import { findDanger } from '@/lib/search/find-danger';"],
  ['lib/content/lint/a.ts', "import { routes } from '../../routes';"],
  ['lib/content/b.ts', "import diagnostics from '../../.contentlayer/diagnostics.json';"],
  ['lib/content/load-content.ts', "import { allPages } from 'contentlayer/generated';"],
  ['lib/contact/a.ts', "import { readEnv } from '@/lib/env';"],
  ['lib/contact/b.ts', "import { deliverDue } from './delivery/deliver';"],
  ['lib/contact/form/a.ts', "import { z } from 'zod/mini';"],
  ['lib/contact/form/b.ts', "import { maxLengths } from './enquiry-fields';"],
  ['lib/contact/http/a.ts', "import { parseEnquiry } from '../form/enquiry';"],
  ['lib/contact/http/b.ts', "import type { Engine } from '../store/tables/migrations';"],
  ['lib/contact/delivery/a.ts', "import { EnquiryStore } from '../store/enquiry-store';"],
  ['lib/contact/delivery/b.ts', "import { createTransport } from 'nodemailer';"],
  ['lib/contact/store/a.ts', "import type { Enquiry } from '../form/enquiry';"],
  ['lib/contact/store/b.ts', "import { openSqlite } from './engines/open-sqlite';"],
  ['lib/contact/store/backup/a.ts', "import { addAuditEntry } from '../audit-log';"],
  ['lib/contact/store/backup/b.ts', "import type { Enquiry } from '../../form/enquiry';"],
  ['lib/cms/a.ts', "import { contentTypes } from '@/lib/content/schemas/content-types';"],
  ['lib/static-html/a.ts', "import { getBudget } from './weights/budgets';"],
  ['lib/static-html/weights/a.ts', "import { StaticHtmlError } from '../static-html-error';"],
  ['lib/static-html/b.ts', "import { cached } from '../build-cache';"],
  ['lib/static-html/weights/b.ts', "import { toBrotli } from '../compress';"],
  ['lib/inbox/a.ts', "import { writeTo } from '@/lib/contact/store/engines/write-to';"],
  ['lib/inbox/b.ts', "import { Hono } from 'hono';"],
  ['lib/inbox/client/access/a.ts', "import { routes } from '@/lib/routes';"],
  ['lib/server/a.ts', "import { getEnv } from '@/lib/env';"],
  ['lib/server/b.ts', "import { Hono } from 'hono';"],
  ['lib/server/c.ts', "import { peerHeader } from '@/lib/contact/http/client-address';"],
  ['lib/log.ts', "import path from 'node:path';"],
  [
    'components/content/a.tsx',
    "import type { HomeView } from '@/lib/views/pages/clinic/home-view';",
  ],
  ['components/content/b.tsx', "import { parseEnquiry } from '@/lib/contact/form/enquiry';"],
  ['components/content/c.tsx', "import { Callout } from './callout';"],
  ['components/content/d.tsx', "import { JsonLd } from '../layout/json-ld';"],
  ['components/form/a.tsx', "'use client';"],
  ['components/plan/a.tsx', "'use client';"],
  ['components/plan/b.tsx', "import { makePlan } from '@/lib/plan/make-plan';"],
  ['components/form/b.tsx', "import { maxLengths } from '@/lib/contact/form/enquiry-fields';"],
  ['components/form/c.tsx', "const load = () => import('@/lib/contact/form/enquiry');"],
  ['app/(answers)/a.tsx', "import { maxLengths } from '@/lib/contact/form/enquiry-fields';"],
  ['app/a.tsx', "import { loadContent } from '@/lib/content/load-content';"],
  ['app/(static)/a.tsx', "import { toHomeView } from '@/lib/views/pages/clinic/home-view';"],
  ['app/(interactive)/a.tsx', "import { EnquiryForm } from '@/components/form/enquiry-form';"],
] as const;

const forbidden = [
  ['lib/views/facts/n.ts', "import { loadContent } from '@/lib/content/load-content';"],
  ['lib/views/facts/o.ts', "import { readFileSync } from 'node:fs';"],
  ['lib/views/facts/s.ts', "import { readEnv } from '../../env';"],
  ['lib/views/facts/t.ts', "import { allPages } from 'contentlayer/generated';"],
  ['lib/views/facts/u.ts', "import { toHomeView } from '../pages/clinic/home-view';"],
  ['lib/views/facts/v.ts', "import { toHomeView } from '@/lib/views/pages/clinic/home-view';"],
  ['lib/plan/n.ts', "import { routes } from '@/lib/routes';"],
  ['lib/search/n.ts', "import { toMenu } from '../views/site/shell-view';"],
  ['lib/content/n.ts', "import { allPages } from 'contentlayer/generated';"],
  ['lib/content/lint/n.ts', "import { toMenu } from '../../views/shell-view';"],
  ['lib/inbox/n.ts', "import { loadContent } from '@/lib/content/load-content';"],
  ['lib/inbox/o.ts', "import { toAnswer } from '../server/answer';"],
  ['lib/inbox/client/access/n.ts', "import { createHash } from 'node:crypto';"],
  ['lib/contact/o2.ts', "import { createInbox } from '@/lib/inbox/create-inbox';"],
  ['lib/contact/n.ts', "import { loadContent } from '@/lib/content/load-content';"],
  ['lib/contact/o.ts', "import { loadContent } from '../content/load-content';"],
  ['lib/contact/form/n.ts', "import { createReference } from '../store/reference';"],
  ['lib/contact/form/o.ts', "import { logEvent } from '@/lib/log';"],
  ['lib/contact/http/n.ts', "import type { Outbox } from '../delivery/outbox';"],
  ['lib/contact/http/o.ts', "import type { EnquiryService } from '../enquiry-service';"],
  ['lib/contact/http/p.ts', "import type { Content } from '@/lib/content/content';"],
  ['lib/contact/delivery/n.ts', "import { readBody } from '../http/read-body';"],
  ['lib/contact/store/n.ts', "import type { Outbox } from '../delivery/outbox';"],
  ['lib/contact/store/o.ts', "import { checkHealth } from '../health';"],
  ['lib/contact/store/backup/n.ts', "import { readBody } from '../../http/read-body';"],
  ['lib/contact/store/backup/o.ts', "import { openEnquiryService } from '../../enquiry-service';"],
  ['lib/contact/store/backup/p.ts', "import { loadContent } from '../../../content/load-content';"],
  ['lib/cms/n.ts', "import { loadContent } from '@/lib/content/load-content';"],
  ['lib/content/p.ts', "export { allPages } from '../../.contentlayer/generated';"],
  ['lib/static-html/n.ts', "import { loadContent } from '../content/load-content';"],
  ['lib/static-html/pages/n.ts', "import { loadContent } from '../../content/load-content';"],
  ['lib/server/n.ts', "import { loadContent } from '@/lib/content/load-content';"],
  ['lib/server/o.ts', "import { POST } from '@/app/api/contact/route.dev';"],
  ['lib/env.ts', "import { log } from '@/lib/log';"],
  ['lib/routes.ts', "import type { Content } from './content/content';"],
  ['components/content/n.tsx', "import { toHomeView } from '@/lib/views/pages/clinic/home-view';"],
  ['components/content/o.tsx', "import * as v from '@/lib/views/pages/clinic/home-view';"],
  ['components/content/p.tsx', "const load = () => import('@/lib/views/pages/clinic/home-view');"],
  ['components/content/q.tsx', "import { EnquiryStore } from '@/lib/contact/store/enquiry-store';"],
  ['components/content/r.tsx', "import { EnquiryStore } from '../../lib/contact/enquiry-store';"],
  ['components/content/s.tsx', "import { readEnv } from '@/components/../lib/env';"],
  ['components/content/t.tsx', "import { loadContent } from '@/lib/content/load-content';"],
  ['components/content/u.tsx', "import RootLayout from '../../app/layout';"],
  ['components/content/v.tsx', "import config from '../../next.config.mjs';"],
  ['components/content/x.tsx', "const fs = require('node:fs');"],
  ['components/content/z.tsx', "import { readFileSync } from 'node:fs';"],
  ['components/layout/n.tsx', "'use client';"],
  // A circle of types.
  ['scripts/one.ts', "import type { Two } from './two'; export type One = Two;"],
  ['scripts/two.ts', "import type { One } from './one'; export type Two = One;"],
  ['app/n.tsx', "import { allPages } from 'contentlayer/generated';"],
  ['app/o.tsx', "import { allPages } from '../.contentlayer/generated';"],
  ['app/p.tsx', "import { allPages } from '../.contentlayer/generated/index.mjs';"],
  ['app/q.tsx', "import { EnquiryForm } from '@/components/form/enquiry-form';"],
  ['app/(static)/n.tsx', "import { EnquiryForm } from '@/components/form/enquiry-form';"],
  ['app/(static)/o.tsx', "import { EnquiryForm } from '../../components/form/enquiry-form';"],
  ['app/(static)/p.tsx', '"use client"'],
  ['app/(interactive)/n.tsx', "'use client';"],
  ['app/(interactive)/o.tsx', "import { allPages } from '../../.contentlayer/generated';"],
] as const;

const folder = mkdtempSync(path.join(tmpdir(), 'layering-'));
let reported: string[] = [];

beforeAll(() => {
  const { $schema, ...config } = JSON.parse(readFileSync('biome.json', 'utf8'));
  const plugins = config.plugins.map((plugin: { path: string }) => ({
    ...plugin,
    path: path.resolve(plugin.path),
  }));
  write('biome.json', JSON.stringify({ ...config, plugins, vcs: { enabled: false } }));
  for (const [file, code] of [...allowed, ...forbidden]) write(file, `${code}\n`);
  reported = lint();
});

afterAll(() => rmSync(folder, { recursive: true }));

test.each(allowed)('%s may say %s', (file) => {
  expect(reported).not.toContain(file);
});

test.each(forbidden)('%s may not say %s', (file) => {
  expect(reported).toContain(file);
});

function write(file: string, text: string) {
  mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
  writeFileSync(path.join(folder, file), text);
}

/** The files in which a rule of the layers finds something. */
function lint(): string[] {
  const { stdout } = spawnSync(
    path.resolve('node_modules/.bin/biome'),
    ['lint', '--reporter=json', '--max-diagnostics=none', '.'],
    { cwd: folder, encoding: 'utf8' },
  );
  const { diagnostics } = JSON.parse(stdout) as {
    diagnostics: { category: string; location: { path: string } }[];
  };
  return diagnostics
    .filter(({ category }) =>
      /^plugin$|noRestrictedImports$|noCommonJs$|noImportCycles$|noNodejsModules$/.test(category),
    )
    .map(({ location }) => location.path.replace(/^\.\//, ''));
}
