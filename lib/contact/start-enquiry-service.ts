import { type Env, SettingsError } from '@/lib/env';
import { getEnquiryService } from './get-enquiry-service';
import { runRepeatedly } from './run-repeatedly';
import { StoreError } from './store-error';

const deliverEveryMs = 5000;
const purgeEveryMs = 24 * 60 * 60_000;

/**
 * Starts what the server does besides answering: delivers, and removes what is too old. Says on the
 * terminal where enquiries go.
 *
 * @param locations names of the locations that the form offers
 * @returns `stop`, which waits for what is under way and begins nothing more
 * @throws Error naming the setting that is wrong
 */
export async function startEnquiryService(
  env: Env,
  locations: readonly string[],
): Promise<{ stop: () => Promise<void> }> {
  checkLocations(env, locations);
  for (const line of await openAndDescribe(env)) process.stdout.write(`${line}\n`);
  let isStopping = false;
  // Each asks for the service anew: it may be there only once its disk can be written.
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

/** A store that cannot be used now is no reason to keep the pages from being read. */
async function openAndDescribe(env: Env): Promise<string[]> {
  try {
    const { place, looseFiles } = (await getEnquiryService()).database;
    const { fixed = [], left = [] } = looseFiles ?? {};
    return [...fixed, ...left, ...toStartLines(env, place)];
  } catch (error) {
    if (!(error instanceof StoreError && error.mayRecover)) throw error;
    return [`${error.message}. Until then pages are served and enquiries are refused`];
  }
}

function checkLocations({ ENQUIRY_TO_LOCATIONS }: Env, locations: readonly string[]) {
  const unknown = [...ENQUIRY_TO_LOCATIONS.keys()].filter((name) => !locations.includes(name));
  if (unknown.length === 0) return;
  throw new SettingsError(
    `ENQUIRY_TO_LOCATIONS names ${unknown.join(', ')}: there is ${locations.join(', ')}`,
  );
}

function toStartLines(env: Env, place: string): string[] {
  const isSealed = env.ENQUIRY_PUBLIC_KEYS.length > 0;
  const { hostname = '' } = env.SMTP_URL === undefined ? {} : new URL(env.SMTP_URL);
  return [
    `Enquiries are kept in ${place}${isSealed ? ', sealed' : ''}`,
    env.SMTP_URL === undefined
      ? 'No SMTP_URL is set: nobody is told of an enquiry; read them with "npm run enquiries"'
      : `Mails about enquiries (${isSealed ? 'notice' : env.ENQUIRY_EMAIL}) go out through ${hostname}`,
  ];
}
