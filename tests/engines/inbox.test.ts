import type { Page } from 'puppeteer-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { fillStore } from '@/tests/support/inbox/fill-store';
import { startInboxServer } from '@/tests/support/inbox/inbox-server';
import { firefox, launchFirefox } from './firefox';

if (!firefox) console.warn('The inbox in Firefox is skipped: to test it, install firefox-esr.');

describe.skipIf(!firefox)('the inbox in Firefox', () => {
  test('texts are opened with the key, a note is kept, and nothing complains', async () => {
    const server = await startInboxServer();
    onTestFinished(() => server.stop());
    const [reference] = await fillStore(server.service, 3, new Date(), server.publicKeys);
    const complaints: string[] = [];
    const { browser, page } = await launchFirefox(true, (complaint) => complaints.push(complaint));
    onTestFinished(() => browser.close());
    const { name, value } = await server.signIn('Thandi');
    const cookie = { name, value, domain: 'localhost', path: '/', secure: true, httpOnly: true };
    await browser.setCookie({ ...cookie, sameSite: 'Strict' });
    await page.goto(`${server.origin}/inbox#${reference}`);
    await page.waitForSelector('[data-panel="enquiry"]:not([hidden])');
    await chooseKey(page, `${server.key}\n`);
    await expect.poll(() => readText(page, '[data-message]')).toContain('When could I come?');
    await page.type('[data-note]', 'Rang at ten');
    await page.click('[data-note-form] button');
    await expect.poll(() => readText(page, '[data-notes]')).toContain('Rang at ten');
    await page.click('[data-back]');
    await expect.poll(() => readText(page, '[data-list]')).toContain('Person 0');
    expect(complaints).toEqual([]);
  });
});

/** WebDriver BiDi sets files from the disk only, and a key does not belong there. */
async function chooseKey(page: Page, text: string) {
  await page.evaluate((key) => {
    const input = document.querySelector<HTMLInputElement>('[data-key-file]');
    const files = new DataTransfer();
    files.items.add(new File([key], 'key.txt'));
    if (input) input.files = files.files;
    input?.dispatchEvent(new Event('change'));
  }, text);
}

function readText(page: Page, selector: string): Promise<string> {
  return page.evaluate((found) => document.querySelector(found)?.textContent ?? '', selector);
}
