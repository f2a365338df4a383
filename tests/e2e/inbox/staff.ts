import { execFileSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import type { Page } from '@playwright/test';
import { type EnquiryService, openEnquiryService } from '../../../lib/contact/enquiry-service';
import { readEnv } from '../../../lib/env';
import { StaffList } from '../../../lib/inbox/access/staff-list';
import type { StaffRole } from '../../../lib/inbox/staff';
import { routes } from '../../../lib/routes';
import { dataDir, inboxOrigin } from '../../../playwright.config';
import { postEnquiry, toForm } from '../../support/enquiries/post-enquiry';
import { toSessionCookie } from '../../support/inbox/inbox-server';
import { signInAt } from '../../support/inbox/sign-in-at';
import { inviteStaff } from '../../support/site/invite-staff';

const settings = { DATA_DIR: dataDir, INBOX_ORIGIN: inboxOrigin };

/** Runs the command for staff on the store of the site under test. @returns what it prints */
export function runEnquiries(...args: string[]): string {
  return execFileSync('node', ['dist/enquiries.mjs', ...args], {
    env: { ...process.env, ...settings },
    encoding: 'utf8',
  });
}

/** Invites somebody by the built command, which turns the inbox on. @returns the link */
export function inviteByCommand(name: string): string {
  return inviteStaff(settings, name);
}

/** Invites somebody as that command does, without waiting for a program to start. @returns the link */
export async function invite(
  name: string,
  { isManager = false }: { isManager?: boolean } = {},
): Promise<string> {
  return withService(async ({ database }) => {
    const staff = new StaffList(database);
    const now = new Date();
    // An earlier run may have left somebody of that name.
    await staff.revoke(name, { actor: 'test', now });
    const request = { isManager, actor: 'test', now };
    const invitation = await staff.invite(name, inboxOrigin, request);
    if (!invitation) throw new Error(`${name} is no name`);
    return invitation.link;
  });
}

/** Opens the list as somebody who has signed in before. @returns their name, which nobody else has */
export async function openAs(page: Page, role: StaffRole = 'staff'): Promise<string> {
  const name = `Thandi ${randomInt(1e9)}`;
  const token = await withService((service) =>
    signInAt(service, { name, role, hostName: 'localhost', now: new Date() }),
  );
  await page.context().addCookies([toSessionCookie(token)]);
  await page.goto(inboxOrigin + routes.inbox);
  await page.getByRole('heading', { level: 1, name: 'Enquiries' }).waitFor();
  return name;
}

async function withService<Result>(
  use: (service: EnquiryService) => Promise<Result>,
): Promise<Result> {
  const service = await openEnquiryService(readEnv(settings));
  try {
    return await use(service);
  } finally {
    await service.close();
  }
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
  await page.goto(await invite(name, options));
  await page.getByRole('button', { name: 'Make my passkey' }).click();
  await page.getByRole('link', { name: 'Open the enquiries' }).click();
  await page.getByRole('heading', { level: 1, name: 'Enquiries' }).waitFor();
}
