import path from 'node:path';
import { z } from 'zod';
import {
  hasOnly,
  isInboxOrigin,
  isPlainKey,
  isProxyList,
  isPublicKey,
  isUrl,
  type Parameters,
} from './env-checks';

/** In a file, `A=` means the same as no line at all. */
const text = z
  .string()
  .optional()
  .transform((value) => value?.trim() || undefined);

const words = text.transform((value) => value?.split(/[\s,]+/) ?? []);

const address = text.pipe(
  z.email('must be one e-mail address, like enquiries@clinic.example').optional(),
);

const smtpParameters: Parameters = { ignoreTLS: ['true', 'false'] };
const databaseParameters: Parameters = {
  ssl: ['true'],
  sslmode: ['disable', 'no-verify', 'prefer', 'require', 'verify-ca', 'verify-full'],
};

const envSchema = z
  .object({
    PORT: toWholeNumber(3000, 65_535),
    /** The network address to listen on; by default all of this computer's. */
    HOST: text,
    /** Other sites whose form posts here. */
    ALLOWED_ORIGINS: words.refine(
      (origins) =>
        origins.every((origin) => URL.canParse(origin) && new URL(origin).origin === origin),
      'must be origins, like https://www.clinic.example, without a slash at the end',
    ),
    /** Folder of the enquiry store. */
    DATA_DIR: text
      // The path is known only at run time, so the bundler must not look for files there.
      .transform((dir) => path.resolve(/* turbopackIgnore: true */ dir ?? 'data')),
    /** A Postgres database that holds the store in place of a file. */
    DATABASE_URL: toUrl('postgres', 'postgresql').refine(
      (value) => hasOnly(value, databaseParameters, true),
      `may have ${toExamples(databaseParameters)} after a ?`,
    ),
    SMTP_URL: toUrl('smtp', 'smtps').refine(
      (value) => hasOnly(value, smtpParameters, false),
      `may have ${toExamples(smtpParameters)} after a ?, and nothing else`,
    ),
    /** The sender and the recipient of the mails. */
    ENQUIRY_FROM: address,
    ENQUIRY_TO: address,
    /** The recipients of the mails about one location, by its file name. */
    ENQUIRY_TO_LOCATIONS: words.transform(toLocationAddresses),
    /** What a mail contains: the whole enquiry, or only its reference. */
    ENQUIRY_EMAIL: text.pipe(
      z.enum(['notice', 'full'], 'must be notice or full').default('notice'),
    ),
    /** age recipients. If there are any, what visitors type is encrypted before it is stored. */
    ENQUIRY_PUBLIC_KEYS: words.refine(
      (keys) => keys.every(isPublicKey),
      'must be public keys that begin with age1, as "npm run enquiries -- keygen" prints them',
    ),
    ENQUIRY_RETENTION_DAYS: toWholeNumber(90, 3650),
    /** How many enquiries one network address may send in an hour. */
    ENQUIRY_LIMIT_PER_HOUR: toWholeNumber(60, 1_000_000),
    /** Where staff open the inbox. Without it there is none. */
    INBOX_ORIGIN: text.refine(
      (value) => value === undefined || isInboxOrigin(value),
      'must be where staff open the inbox, like https://www.clinic.example: https (http only for localhost), a host name and not an IP address, without a path or a slash at the end',
    ),
    /** When a mail says each morning what waits in the inbox, by the clinic's clocks. */
    INBOX_DIGEST_AT: text.pipe(
      z
        .string()
        .regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d|off)$/, 'must be a time like 07:30, or off')
        .default('07:30'),
    ),
    /** Addresses of trusted proxies, whose X-Forwarded-For is believed. */
    TRUST_PROXY: words.refine(
      isProxyList,
      'must be addresses or networks, like 127.0.0.1 or 10.0.0.0/8, with commas between them',
    ),
  })
  .superRefine((env, context) => {
    for (const name of ['ENQUIRY_FROM', 'ENQUIRY_TO'] as const) {
      if (env.SMTP_URL === undefined || env[name] !== undefined) continue;
      context.addIssue({ code: 'custom', path: [name], message: 'is needed when SMTP_URL is set' });
    }
    // A browser cannot keep the partners of other keys so that no script can read them.
    if (env.INBOX_ORIGIN !== undefined && !env.ENQUIRY_PUBLIC_KEYS.every(isPlainKey)) {
      const message = 'must be made by "npm run enquiries -- keygen" where there is an inbox';
      context.addIssue({ code: 'custom', path: ['ENQUIRY_PUBLIC_KEYS'], message });
    }
  });

/** Hosts that discard the disk on each start or release, by a variable that each of them sets. */
const hostsWithoutDisk = {
  RENDER: 'Render',
  RAILWAY_PROJECT_ID: 'Railway',
  RAILWAY_ENVIRONMENT: 'Railway',
  DYNO: 'Heroku',
  K_SERVICE: 'Cloud Run',
  VERCEL: 'Vercel',
  NETLIFY: 'Netlify',
  AWS_LAMBDA_FUNCTION_NAME: 'AWS Lambda',
} as const;

export type Env = z.infer<typeof envSchema>;

/** An invalid setting. The message has a line for each, with its name and never its value. */
export class SettingsError extends Error {
  override name = 'SettingsError';
}

/**
 * The settings of the running server (see .env.example), with their defaults.
 *
 * @throws SettingsError naming every setting that is wrong
 */
export function readEnv(source: Record<string, string | undefined> = process.env): Env {
  refuseLostDisk(source);
  const result = envSchema.safeParse(source);
  if (result.success) return result.data;
  const lines = result.error.issues.map(
    ({ path: [name], message }) => `${String(name)} ${message}`,
  );
  throw new SettingsError(lines.join('\n'));
}

/** An acknowledged enquiry must not be lost with the next release. */
function refuseLostDisk(source: Record<string, string | undefined>) {
  const [, host] = Object.entries(hostsWithoutDisk).find(([name]) => source[name]) ?? [];
  if (!host || source.DATA_DIR?.trim() || source.DATABASE_URL?.trim()) return;
  throw new SettingsError(
    `DATABASE_URL or DATA_DIR must be set on ${host}, which throws away what is on its own disk: DATABASE_URL to a Postgres database, or DATA_DIR to a folder on a disk that lasts`,
  );
}

function toUrl(...schemes: string[]) {
  const [scheme] = schemes;
  return text.refine(
    (value) => value === undefined || schemes.some((name) => isUrl(value, `${name}:`)),
    `must be a URL that begins with ${scheme}:// and names a host; letters such as @ / # in a password are written as %40 %2F %23`,
  );
}

function toExamples(parameters: Parameters): string {
  return Object.entries(parameters)
    .map(([name, values]) => `${name}=${values.join('|')}`)
    .join(' and ');
}

function toWholeNumber(standard: number, most: number) {
  return text
    .refine(
      (value) => value === undefined || (/^[1-9]\d*$/.test(value) && Number(value) <= most),
      `must be a whole number from 1 to ${most}`,
    )
    .transform((value) => (value === undefined ? standard : Number(value)));
}

function toLocationAddresses(entries: string[], context: z.RefinementCtx): Map<string, string> {
  const pairs = entries.map((entry) => entry.split('='));
  if (pairs.some(([name, to]) => !name || !z.email().safeParse(to).success)) {
    const message = 'must be pairs like strand=strand@clinic.example, with commas between them';
    context.addIssue({ code: 'custom', message });
  }
  return new Map(pairs.map(([name = '', to = '']) => [name, to]));
}

let current: Env | undefined;

/** The settings of this process, read once. */
export function getEnv(): Env {
  current ??= readEnv();
  return current;
}
