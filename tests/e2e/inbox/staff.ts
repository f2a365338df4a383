import { execFileSync } from 'node:child_process';
import type { Page } from '@playwright/test';
import { dataDir, inboxOrigin } from '../../../playwright.config';
import { postEnquiry, toForm } from '../../support/enquiries/post-enquiry';
import { inviteStaff } from '../../support/site/invite-staff';

const settings = { DATA_DIR: dataDir, INBOX_ORIGIN: inboxOrigin };

/** Runs the command for staff on the store of the site under test. @returns what it prints */
export function runEnquiries(...args: string[]): string {
  return execFileSync('node', ['dist/enquiries.mjs', ...args], {
    env: { ...process.env, ...settings },
    encoding: 'utf8',
  });
}

/** Invites somebody. @returns the link */
export function invite(name: string, options: { isManager?: boolean } = {}): string {
  return inviteStaff(settings, name, options);
}

/** Posts an enquiry as a visitor does. @returns its reference */
export async function anEnquiry(): Promise<string> {
  const form = toForm({ submissionKey: crypto.randomUUID(), message: 'When could I come?' });
  const { reference } = await postEnquiry(inboxOrigin, form);
  if (!reference) throw new Error('The enquiry was refused');
  return reference;
}

/**
 * A device with a screen lock, on which the person is there and unlocks it. A browser has one of its own,
 * and more beside it.
 */
export async function addDevice(page: Page, transport: 'internal' | 'usb' = 'internal') {
  const client = await page.context().newCDPSession(page);
  await client.send('WebAuthn.enable');
  await client.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      ...{ protocol: 'ctap2', transport, automaticPresenceSimulation: true },
      ...{ hasResidentKey: true, hasUserVerification: true, isUserVerified: true },
    },
  });
}

/** Invites somebody, and has them make their first passkey. The list is open afterwards. */
export async function join(
  page: Page,
  name: string,
  options: { isManager?: boolean } = {},
): Promise<void> {
  await addDevice(page);
  // An earlier run may have left somebody of that name.
  if (runEnquiries('staff').includes(name)) {
    invite(name);
    runEnquiries('revoke', name);
  }
  await page.goto(invite(name, options));
  await page.getByRole('button', { name: 'Make my passkey' }).click();
  await page.getByRole('link', { name: 'Open the enquiries' }).click();
  await page.getByRole('heading', { level: 1, name: 'Enquiries' }).waitFor();
}
