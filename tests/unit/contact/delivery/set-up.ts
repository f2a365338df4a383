import { onTestFinished } from 'vitest';
import type { DeliveryOptions } from '@/lib/contact/delivery/deliver';
import { createSendMail } from '@/lib/contact/delivery/smtp';
import type { EnquiryService } from '@/lib/contact/enquiry-service';
import { MailServer } from '@/tests/support/enquiries/mail-server';
import { captureStdout } from '@/tests/support/site/capture-stdout';
import { openService, type PlaceMaker } from '@/tests/support/stores/engines';

export const hourMs = 60 * 60_000;

/** A clock that a test sets. */
export class TestClock {
  now = new Date('2026-11-22T10:00:00Z');

  pass(ms: number) {
    this.now = new Date(this.now.getTime() + ms);
  }
}

/** A mail server that is stopped after the test. */
export async function startMailServer(): Promise<MailServer> {
  const server = await MailServer.start();
  onTestFinished(() => server.stop());
  return server;
}

export function toOptions(
  { store, outbox }: EnquiryService,
  server: MailServer,
  clock: TestClock,
): DeliveryOptions {
  return {
    ...{ store, outbox },
    send: createSendMail(server.url, 'website@clinic.example', { answerMs: 2000, mailMs: 6000 }),
    mail: { to: 'desk@clinic.example', toLocations: new Map(), content: 'notice' },
    now: () => clock.now,
    random: () => 0,
  };
}

/** A service, a mail server and what delivers from one to the other. */
export async function setUp(aPlace: PlaceMaker) {
  const log = captureStdout();
  const clock = new TestClock();
  const service = await openService(await aPlace());
  const server = await startMailServer();
  return { service, server, clock, log, options: toOptions(service, server, clock) };
}

export const messageIds = (server: MailServer) => server.received.map(({ messageId }) => messageId);
