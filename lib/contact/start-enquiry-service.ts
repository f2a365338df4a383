import { type Env, readEnv, SettingsError } from '@/lib/env';
import { notePeerAddresses } from './client-address';
import { getEnquiryService } from './get-enquiry-service';
import { runRepeatedly } from './run-repeatedly';

const deliverEveryMs = 5000;
const purgeEveryMs = 24 * 60 * 60_000;

/**
 * Starts the service, or says in a line why it cannot be started and ends the process: Next would print
 * a stack and go on without it.
 *
 * @param locations names of the locations that the form offers
 */
export async function startOrExit(locations: readonly string[]): Promise<void> {
  try {
    await startEnquiryService(locations);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    process.exit(1);
  }
}

/**
 * Starts what the server does besides answering: delivers, and removes what is too old. Says on the
 * terminal where enquiries go.
 *
 * @throws Error naming the setting that is wrong
 */
async function startEnquiryService(locations: readonly string[]): Promise<void> {
  const env = readEnv();
  checkLocations(env, locations);
  notePeerAddresses();
  const service = await getEnquiryService();
  for (const line of toStartLines(env, service.database.place)) process.stdout.write(`${line}\n`);
  if (service.deliver) {
    const delivery = runRepeatedly('delivery', deliverEveryMs, service.deliver);
    service.wakeDelivery = delivery.wake;
  }
  runRepeatedly('purge', purgeEveryMs, () => service.purge('server'));
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
