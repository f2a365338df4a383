import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { type EnquiryService, openEnquiryService } from '../../../lib/contact/enquiry-service';
import { readEnv } from '../../../lib/env';
import type { StaffRole } from '../../../lib/inbox/staff';
import { ServerProcess } from '../site/server-process';
import { signInAt } from './sign-in-at';

/** The built server with an inbox, a store of its own and, if wanted, a key. */
export type InboxServer = {
  /** Such as `http://localhost:3456`. */
  origin: string;
  dataDir: string;
  /** The store, opened beside the server. */
  service: EnquiryService;
  /** The private key, if texts are encrypted. */
  key: string | undefined;
  publicKeys: string[];
  /** A session's cookie, for Playwright. */
  signIn: (name: string, role?: StaffRole) => Promise<SessionCookie>;
  /** What the server has printed. */
  getLog: () => string;
  stop: () => Promise<void>;
};

type SessionCookie = {
  name: string;
  value: string;
  url: string;
  httpOnly: boolean;
  secure: boolean;
  sameSite: 'Strict';
};

/** The cookie of a session, by its token. */
export function toSessionCookie(value: string): SessionCookie {
  // Cookies know no ports; a browser takes one of this name from https only.
  const place = { name: '__Host-inbox', url: 'https://localhost' };
  return { ...place, value, httpOnly: true, secure: true, sameSite: 'Strict' };
}

/** Starts `dist/server.mjs`, which `npm run build` has made. */
export async function startInboxServer({
  isEncrypted = true,
  settings = {},
}: {
  isEncrypted?: boolean;
  settings?: Record<string, string>;
} = {}): Promise<InboxServer> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'inbox-'));
  const key = isEncrypted ? await generateX25519Identity() : undefined;
  const publicKeys = key === undefined ? [] : [await identityToRecipient(key)];
  let origin = '';
  const env = { DATA_DIR: dataDir, ENQUIRY_PUBLIC_KEYS: publicKeys.join(), ...settings };
  const server = await ServerProcess.start(
    (port) => {
      origin = `http://localhost:${port}`;
      // Only now is the port known.
      return ['env', `INBOX_ORIGIN=${origin}`, 'node', path.resolve('dist/server.mjs')];
    },
    { env },
  );
  const service = await openEnquiryService(readEnv(env));
  return {
    ...{ origin, dataDir, service, key, publicKeys },
    getLog: () => server.output,
    signIn: async (name, role = 'staff') =>
      toSessionCookie(
        await signInAt(service, { name, role, hostName: 'localhost', now: new Date() }),
      ),
    stop: async () => {
      await service.close();
      await server.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
