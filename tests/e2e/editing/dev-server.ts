import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { test as base, expect, request } from '@playwright/test';

/** `npm run dev` on a clinic's content in a folder of its own, as staff use it. */
type DevServer = { origin: string; contentDir: string };

const port = 3211;
const origin = `http://localhost:${port}`;

/** Its editor is that of this repository. */
const editor = { CMS_BACKEND: 'github', CMS_REPOSITORY: 'clinic/site', CMS_BRANCH: 'main' };

/** Started once for all tests of a worker; its start is the first of them. */
export const test = base.extend<object, { devServer: DevServer }>({
  devServer: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from here.
    async ({}, use) => {
      const folder = mkdtempSync(path.join(tmpdir(), 'dev-'));
      const contentDir = path.join(folder, 'content');
      const question = path.join(contentDir, 'faq/cost.md');
      cpSync('tests/fixtures/clinics/small-us', contentDir, { recursive: true });
      const text = readFileSync(question, 'utf8');
      // As on a fresh clone: nothing was generated before, and the content has a mistake.
      rmSync('.contentlayer/generated', { recursive: true, force: true });
      writeFileSync(question, text.replace('group: money', 'group: mony'));
      const server = spawn('npm', ['run', 'dev'], {
        env: {
          ...process.env,
          ...editor,
          CONTENT_DIR: contentDir,
          PORT: String(port),
          DATA_DIR: path.join(folder, 'data'),
        },
        stdio: 'inherit',
        // A group of its own, so that the servers below it can be ended with it.
        detached: true,
      });
      try {
        const client = await request.newContext();
        await expect(async () => {
          const page = await client.get(origin);
          expect(await page.text()).toContain('"group" is "mony": did you mean "money"?');
        }).toPass({ timeout: 120_000 });
        writeFileSync(question, text);
        await expect(async () => {
          const page = await client.get(`${origin}/faq`, { timeout: 150_000 });
          expect(page.status()).toBe(200);
        }).toPass({ timeout: 200_000 });
        await client.dispose();
        await use({ origin, contentDir });
      } finally {
        if (server.pid) await end(server.pid);
        rmSync(folder, { recursive: true, force: true });
        rmSync('public/admin', { recursive: true, force: true });
      }
    },
    { scope: 'worker', timeout: 400_000 },
  ],
});

/** Ends a group of processes. Another try has the same port, so it begins when all of them are gone. */
async function end(group: number) {
  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    for (let waited = 0; waited < 10_000; waited += 100) {
      try {
        process.kill(-group, waited === 0 ? signal : 0);
      } catch {
        // There is none any more.
        return;
      }
      await sleep(100);
    }
  }
}

export { expect };
