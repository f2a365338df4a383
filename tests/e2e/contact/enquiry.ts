import { expect, type Page } from '@playwright/test';
import Database from 'libsql';
import { openEnquiryService } from '../../../lib/contact/enquiry-service';
import { toDatabasePath } from '../../../lib/contact/store/engines/open-sqlite';
import { readEnv } from '../../../lib/env';
import { dataDir } from '../../../playwright.config';

/** What the clinic would find in its store under this name. */
export async function storedUnder(name: string) {
  return (await listStored()).filter(({ details }) => details?.name === name);
}

/** The same of feedback, which has no name. */
export async function storedByMessage(message: string) {
  return (await listStored()).filter(({ details }) => details?.message === message);
}

async function listStored() {
  const service = await openEnquiryService(readEnv({ DATA_DIR: dataDir }));
  try {
    return await service.store.list();
  } finally {
    await service.close();
  }
}

/** Keeps the store from being written, as a fault of the disk or another process would, until called. */
export function lockStore(): () => void {
  const database = new Database(toDatabasePath(dataDir));
  database.pragma('busy_timeout = 5000');
  database.exec('begin immediate');
  return () => {
    database.exec('rollback');
    database.close();
  };
}

/** A name that no other test has used. */
export function aName(): string {
  return `Test ${crypto.randomUUID()}`;
}

/** Waits until the scripts, which come when the form is seen, have taken over the form. */
export async function waitForScripts(page: Page) {
  await page.locator('form').scrollIntoViewIfNeeded();
  await expect(page.locator('[name=submissionKey]')).not.toHaveValue('');
}

/** Fills in the form without a mistake. */
export async function fillIn(page: Page, name: string) {
  await page.getByLabel('Your name').fill(name);
  await page.getByLabel('E-mail address').fill('nomsa@example.org');
  await page.getByLabel('By e-mail').check();
  await page.getByLabel('I am asking for myself').check();
  await page.getByLabel('What is it about?').selectOption({ label: 'Cost' });
  await page.getByLabel('Message (optional)').fill('Line one\nLine two');
  await page.getByLabel('The clinic may keep these details').check();
}

/** Opens the form and fills it in. */
export async function openFilledIn(page: Page, name: string) {
  await page.goto('/contact');
  await fillIn(page, name);
}

/** The button that sends it. */
export const send = { name: 'Send message' };

/** Sends the form and waits for the page that follows. */
export async function sendAndWait(page: Page) {
  await page.getByRole('button', send).click();
  await page.waitForURL('**/contact/sent**');
}

/** Of a form that was sent as it was. */
export const emptyFormMessages = [
  'Write your name',
  'Write an e-mail address or a phone number',
  'Choose how we should reply: by e-mail or by phone',
  'Choose who you are',
  'Choose what your message is about',
  'Tick the box so that we may keep your details and use them to reply',
];
