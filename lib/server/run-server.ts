import { once } from 'node:events';
import type { Server } from 'node:http';
import { getEnquiryService } from '@/lib/contact/get-enquiry-service';
import { startEnquiryService } from '@/lib/contact/start-enquiry-service';
import { type Env, readEnv, SettingsError } from '@/lib/env';
import { describeInbox } from '@/lib/inbox/describe-inbox';
import { startDigest } from '@/lib/inbox/digest/start-digest';
import type { InboxClinic } from '@/lib/inbox/staff';
import { toErrorCode } from '@/lib/log';
import { type ApiHandlers, createApi } from './api';
import { createSiteServer } from './create-server';
import { mountInbox } from './inbox';
import { bufferOutput } from './process/buffered-output';
import { stopOnSignal } from './process/stop-on-signal';
import { loadSite } from './site';

/**
 * Serves a built site, takes enquiries and delivers them, until a signal ends it.
 *
 * @param folder `dist`
 * @param clinic what the inbox and the settings have to know of the clinic
 * @param themeCss the clinic's own colours; may be empty
 * @throws Error naming what is missing or wrong: a setting, the built site, the store, the port
 */
export async function runServer(
  folder: string,
  handlers: ApiHandlers,
  clinic: InboxClinic,
  themeCss: string,
): Promise<void> {
  const env = readEnv();
  const site = loadSite(folder);
  const flush = bufferOutput();
  const enquiries = await startEnquiryService(
    env,
    clinic.locations.map(({ name }) => name),
  );
  for (const line of await describeInbox(env, getEnquiryService)) process.stdout.write(`${line}\n`);
  const digest = startDigest(env, clinic);
  const server = createSiteServer(
    site,
    createApi(site, handlers, env.ALLOWED_ORIGINS),
    mountInbox(site, { folder, env, clinic, themeCss }),
  );
  await listen(server, env);
  const stopWork = async () => {
    await Promise.all([enquiries.stop(), digest.stop()]);
  };
  stopOnSignal(server, stopWork, async () => {
    // A store that could never be opened has nothing to close.
    await getEnquiryService().then(
      (service) => service.close(),
      () => undefined,
    );
    await flush(500);
  });
  process.stdout.write(`Ready on http://${env.HOST ?? 'localhost'}:${env.PORT}\n`);
}

async function listen(server: Server, { PORT, HOST }: Env) {
  try {
    server.listen(PORT, HOST);
    await once(server, 'listening');
  } catch (cause) {
    const code = toErrorCode(cause);
    const message =
      code === 'EADDRINUSE'
        ? `PORT ${PORT} is in use by another program: set another`
        : `HOST and PORT: nothing can listen there (${code})`;
    throw new SettingsError(message, { cause });
  }
}
