import { type Env, SettingsError } from '@/lib/env';
import { getEnquiryService } from './get-enquiry-service';
import { runRepeatedly } from './run-repeatedly';

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
  const service = await getEnquiryService();
  for (const line of toStartLines(env, service.database.place)) process.stdout.write(`${line}\n`);
  const tasks = [runRepeatedly('purge', purgeEveryMs, () => service.purge('server'))];
  if (service.deliver) {
    const delivery = runRepeatedly('delivery', deliverEveryMs, service.deliver);
    service.wakeDelivery = delivery.wake;
    tasks.push(delivery);
  }
  const stop = async () => {
    service.isStopping = true;
    await Promise.all(tasks.map((task) => task.stop()));
  };
  return { stop };
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
