import { type Env, SettingsError } from '@/lib/env';
import { getEnquiryService } from './get-enquiry-service';
import { runRepeatedly } from './run-repeatedly';
import { StoreError } from './store/engines/store-error';

const deliverEveryMs = 5000;
const purgeEveryMs = 24 * 60 * 60_000;

/**
 * Starts the server's background tasks: delivering mails and deleting what is too old. Prints where
 * enquiries are stored and mailed to.
 *
 * @param locations names of the locations that the form offers
 * @returns `stop`, which waits for running tasks and starts no new ones
 * @throws Error naming the setting that is wrong
 */
export async function startEnquiryService(
  env: Env,
  locations: readonly string[],
): Promise<{ stop: () => Promise<void> }> {
  checkLocations(env, locations);
  for (const line of await openAndDescribe(env)) process.stdout.write(`${line}\n`);
  let isStopping = false;
  // Each run asks for the service again: it may only open once its disk is writable.
  const delivery = runRepeatedly('delivery', deliverEveryMs, async () => {
    const service = await getEnquiryService();
    service.wakeDelivery = delivery.wake;
    await service.deliver?.(() => isStopping);
  });
  const purge = runRepeatedly('purge', purgeEveryMs, async () =>
    (await getEnquiryService()).purge('server'),
  );
  const stop = async () => {
    isStopping = true;
    await Promise.all([delivery.stop(), purge.stop()]);
  };
  return { stop };
}

/** A store that is temporarily unusable must not take the pages down. */
async function openAndDescribe(env: Env): Promise<string[]> {
  try {
    const { place, looseFiles } = (await getEnquiryService()).database;
    const { fixed = [], left = [] } = looseFiles ?? {};
    return [...fixed, ...left, ...toStartLines(env, place)];
  } catch (error) {
    if (!(error instanceof StoreError && error.mayRecover)) throw error;
    return [`${error.message}. Until then, pages are served and enquiries are refused`];
  }
}

function checkLocations({ ENQUIRY_TO_LOCATIONS }: Env, locations: readonly string[]) {
  const unknown = [...ENQUIRY_TO_LOCATIONS.keys()].filter((name) => !locations.includes(name));
  if (unknown.length === 0) return;
  throw new SettingsError(
    `ENQUIRY_TO_LOCATIONS names ${unknown.join(', ')}; the locations are ${locations.join(', ')}`,
  );
}

function toStartLines(env: Env, place: string): string[] {
  const isEncrypted = env.ENQUIRY_PUBLIC_KEYS.length > 0;
  const { hostname = '' } = env.SMTP_URL === undefined ? {} : new URL(env.SMTP_URL);
  return [
    `Enquiries are stored in ${place}${isEncrypted ? ', encrypted' : ''}`,
    env.SMTP_URL === undefined
      ? 'SMTP_URL is not set: nobody is notified of enquiries; read them with "npm run enquiries"'
      : `Mails about enquiries (${isEncrypted ? 'notice' : env.ENQUIRY_EMAIL}) are sent through ${hostname}`,
  ];
}
