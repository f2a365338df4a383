import type { Browser } from '@playwright/test';
import type { StaffRole } from '../../../lib/inbox/staff';
import { fillStore } from '../../support/inbox/fill-store';
import { type InboxServer, startInboxServer } from '../../support/inbox/inbox-server';
import { test } from '../test';
import { openDesk } from './a-desk';

/** A few for each test, which change them. */
const perTest = 4;

/** An inbox with 60 enquiries, for the tests of one file. */
export function aFullInbox() {
  const inbox = {
    server: undefined as unknown as InboxServer,
    references: [] as string[],

    /** An enquiry that no other test touches, of those at the top of the list, and its sender. */
    takeEnquiry(): { reference: string; name: string; address: string } {
      const index = inbox.references.length - 1 - used * perTest;
      used += 1;
      return {
        reference: inbox.references[index] ?? '',
        ...{ name: `Person ${index}`, address: `person-${index}@example.org` },
      };
    },

    /** Signs somebody new in, opens the list, and gathers what the browser complains of. */
    async openDesk(browser: Browser, role: StaffRole = 'staff') {
      people += 1;
      const name = `Thandi ${process.pid} ${people}`;
      const desk = await openDesk(browser, inbox.server, name, role);
      const complaints: string[] = [];
      desk.page.on('console', (message) => {
        if (/error|warning/.test(message.type())) complaints.push(message.text());
      });
      desk.page.on('pageerror', (error) => complaints.push(error.message));
      return { ...desk, name, complaints };
    },
  };
  let used = 0;
  let people = 0;
  test.beforeAll(async () => {
    inbox.server = await startInboxServer({ settings: { ENQUIRY_LIMIT_PER_HOUR: '1000' } });
    const { service, publicKeys } = inbox.server;
    inbox.references = await fillStore(service, 60, new Date(), publicKeys);
  });
  test.afterAll(() => inbox.server.stop());
  return inbox;
}
