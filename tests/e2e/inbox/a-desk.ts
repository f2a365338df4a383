import type { Browser, BrowserContext, Page } from '@playwright/test';
import type { StaffRole } from '../../../lib/inbox/staff';
import type { InboxServer } from '../../support/inbox/inbox-server';

/** A browser in which somebody has signed in. */
type Desk = { context: BrowserContext; page: Page };

/** Signs somebody in and opens the list. */
export async function openDesk(
  browser: Browser,
  server: InboxServer,
  name: string,
  role: StaffRole = 'staff',
): Promise<Desk> {
  const context = await browser.newContext({ baseURL: server.origin });
  await context.addCookies([await server.signIn(name, role)]);
  const page = await context.newPage();
  await page.goto('/inbox');
  return { context, page };
}

/** Chooses a key file, and waits until the page says what became of it. @param key its last line */
export async function chooseKey(page: Page, key: string | undefined) {
  // A person cannot choose a file before they see where.
  await page.locator('[data-page="work"]').waitFor();
  await page.getByLabel('Key file', { exact: true }).setInputFiles({
    ...{ name: 'key.txt', mimeType: 'text/plain' },
    buffer: Buffer.from(`# created: 2026-11-27\n${key}\n`),
  });
  // The page takes away what it said of an earlier file before it reads this one.
  await page.locator('[data-key-held]:visible, [data-key-problem]:not(:empty)').first().waitFor();
}
