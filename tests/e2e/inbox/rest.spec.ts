import { type InboxServer, startInboxServer } from '../../support/inbox/inbox-server';
import { expect, test } from '../test';
import { openDesk } from './a-desk';

let server: InboxServer;

test.beforeAll(async () => {
  server = await startInboxServer({});
});

test.afterAll(() => server.stop());

test('whoever does nothing is warned, can stay, and is signed out in the end', async ({
  browser,
}) => {
  const { page, context } = await openDesk(browser, server, 'Thandi Away');
  const status = page.locator('[data-status]');
  // The page plans its next look when the last one has been answered, which the page's clock knows nothing of:
  // a look may be due one interval later than the time that was moved on.
  const moveOnUntil = (isSo: () => Promise<void>) =>
    expect(async () => {
      await page.clock.runFor('00:15');
      await isSo();
    }).toPass({ timeout: 60_000 });
  const isWarned = () =>
    expect(status).toContainText('You will be signed out in less than two minutes', {
      timeout: 1_000,
    });
  await page.clock.install();
  await page.reload();
  await expect(page.getByRole('heading', { level: 2, name: 'New' })).toBeVisible();
  const isLookedAt = page.waitForResponse((response) => response.url().endsWith('/stamp'));
  await page.clock.fastForward('17:00');
  await isLookedAt;
  await expect(status).toBeEmpty();
  await page.clock.fastForward('01:00');
  await moveOnUntil(isWarned);
  const isByPerson = page.waitForRequest(
    (request) =>
      request.url().endsWith('/stamp') && request.headers()['inbox-background'] === undefined,
  );
  await page.keyboard.press('Shift');
  await expect(status).toBeEmpty();
  // What keeps the page keeps the session: soon, since it may be about to end.
  await isByPerson;
  await page.clock.fastForward('18:15');
  await moveOnUntil(isWarned);
  const isReloaded = page.waitForEvent('load');
  await page.clock.fastForward('02:00');
  await isReloaded;
  await context.close();
});
