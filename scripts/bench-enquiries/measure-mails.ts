import { setTimeout as sleep } from 'node:timers/promises';
import { routes } from '../../lib/routes';
import { MailServer } from '../mail-server';
import { aPath, EnquirySite } from './enquiry-site';
import { type BenchOptions, type Figure, toExactFigure } from './figure';
import { anEnquiry, postEnquiry } from './post-enquiry';

const timeoutMs = 120_000;

/** Two servers on one store, a mail server that works, and many enquiries: as many mails, and no more. */
export async function measureMails({ share }: BenchOptions): Promise<Figure[]> {
  const count = Math.ceil(1000 * share);
  const mailServer = await MailServer.start();
  const env = {
    DATA_DIR: aPath('data'),
    SMTP_URL: mailServer.url,
    ENQUIRY_FROM: 'website@clinic.example',
    ENQUIRY_TO: 'desk@clinic.example',
  };
  const sites = await Promise.all([EnquirySite.start(env), EnquirySite.start(env)]);
  let next = 0;
  let refused = 0;
  const send = async () => {
    while (next < count) {
      const number = next++;
      const enquiry = anEnquiry({ submissionKey: `mails-${number}`, message: `${number}` });
      // As the page says: send it again in a while. The key makes it the same enquiry.
      while ((await postEnquiry(sites[number % 2 === 0 ? 0 : 1].origin, enquiry)).status !== 201) {
        refused += 1;
      }
    }
  };
  await Promise.all(Array.from({ length: 8 }, send));
  const endsAt = performance.now() + timeoutMs;
  while ((await countPending(sites[0].origin)) !== 0 && performance.now() < endsAt)
    await sleep(500);
  // A second mail would come with the next look at the outbox.
  await sleep(6000);
  await Promise.all(sites.map((site) => site.stop()));
  await mailServer.stop();
  const ids = new Set(mailServer.received.map(({ messageId }) => messageId));
  return [
    toExactFigure(
      `mails for ${count} enquiries, from two servers`,
      mailServer.received.length,
      count,
    ),
    toExactFigure('of them with different Message-IDs', ids.size, count),
    { name: 'posts of them that had to be sent again (503)', value: String(refused), target: '–' },
  ];
}

async function countPending(origin: string): Promise<number | null> {
  const response = await fetch(origin + routes.api.health);
  const { pending } = (await response.json()) as { pending: number | null };
  return pending;
}
