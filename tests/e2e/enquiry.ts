import { expect, type Page } from '@playwright/test';
import { openEnquiryDatabase } from '../../lib/contact/enquiry-database';
import { EnquiryStore } from '../../lib/contact/enquiry-store';
import { dataDir } from '../../playwright.config';

/** What the clinic would find in its store under this name. */
export async function storedUnder(name: string) {
  const store = new EnquiryStore(await openEnquiryDatabase(dataDir));
  try {
    return (await store.list()).filter(({ details }) => details.name === name);
  } finally {
    await store.close();
  }
}

/** A name that no other test has used. */
export function aName(): string {
  return `Test ${crypto.randomUUID()}`;
}

/** Waits until the scripts, which come when the form is seen, have taken over from the browser's own checks. */
export async function waitForScripts(page: Page) {
  await page.getByLabel('Your name').scrollIntoViewIfNeeded();
  await expect(page.locator('form')).toHaveJSProperty('noValidate', true);
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

/** The button that sends it. */
export const send = { name: 'Send message' };
