import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { routes } from '@/lib/routes';
import { MailServer } from '@/tests/support/enquiries/mail-server';
import { postEnquiry, toForm } from '@/tests/support/enquiries/post-enquiry';
import { startSite } from '@/tests/support/site/start-site';
import { onEachEngine, openService, type Place } from '@/tests/support/stores/engines';
import { share } from './extent';

const count = Math.ceil(1000 * share);

onEachEngine((aPlace) => {
  test('50 posts of one form at once to two servers on a new store are one enquiry', async () => {
    const place = await aPlace();
    const sites = await startTwo(place);
    const form = toForm({ submissionKey: 'one-form', message: 'once' });
    const references = new Set(
      await Promise.all(
        Array.from({ length: 50 }, (_, number) => postUntilStored(sites[number % 2 ? 1 : 0], form)),
      ),
    );
    expect(references.size).toBe(1);
    const { store } = await openService(place);
    expect((await store.list()).map(({ reference }) => reference)).toEqual([...references]);
  });

  test(`${count} enquiries, each posted to both servers, make ${count} mails`, async () => {
    const mailServer = await MailServer.start();
    onTestFinished(() => mailServer.stop());
    const sites = await startTwo({
      ...(await aPlace()),
      SMTP_URL: mailServer.url,
      ENQUIRY_FROM: 'website@clinic.example',
      ENQUIRY_TO: 'desk@clinic.example',
    });
    const numbers = Array(count).keys();
    const send = async () => {
      for (const number of numbers) {
        const form = toForm({ submissionKey: `mails-${number}`, message: `${number}` });
        const given = await Promise.all(sites.map((origin) => postUntilStored(origin, form)));
        expect(new Set(given).size).toBe(1);
      }
    };
    await Promise.all(Array.from({ length: 8 }, send));
    await expect.poll(() => countPending(sites[0]), { timeout: 120_000 }).toBe(0);
    // A second mail would come with the next look at the outbox, five seconds later.
    await sleep(6000);
    expect(mailServer.received).toHaveLength(count);
    expect(new Set(mailServer.received.map(({ messageId }) => messageId)).size).toBe(count);
  }, 300_000);
});

/** Both at once, so that both try to create the tables. */
async function startTwo(env: Place): Promise<[origin: string, origin: string]> {
  const sites = await Promise.all([startSite(env), startSite(env)]);
  for (const site of sites) onTestFinished(() => site.stop());
  return [sites[0].origin, sites[1].origin];
}

/** As the page says: send it again in a while. The key makes it the same enquiry. */
async function postUntilStored(origin: string, form: object): Promise<string | undefined> {
  for (;;) {
    const { status, reference } = await postEnquiry(origin, form);
    if (status !== 503) {
      expect(status).toBe(201);
      return reference;
    }
  }
}

async function countPending(origin: string): Promise<number | null> {
  const response = await fetch(origin + routes.api.health);
  const { pending } = (await response.json()) as { pending: number | null };
  return pending;
}
