import { randomUUID } from 'node:crypto';
import type { EnquiryService } from '@/lib/contact/enquiry-service';
import { writeTo } from '@/lib/contact/store/engines/write-to';
import { readEnv } from '@/lib/env';
import { Sessions } from '@/lib/inbox/access/sessions';
import { createInbox } from '@/lib/inbox/create-inbox';
import type { InboxDeps, StaffRole } from '@/lib/inbox/staff';

export const origin = 'https://www.clinic.example';

/** What the inbox of a test works with. @param settings beside the origin */
export function someDeps(
  service: EnquiryService,
  now: () => Date,
  settings: Record<string, string> = {},
): InboxDeps {
  return {
    getService: async () => service,
    env: readEnv({ INBOX_ORIGIN: origin, ...settings }),
    clinic: {
      name: 'Example Clinic',
      locale: 'en-ZA',
      timeZone: 'Africa/Johannesburg',
      locations: [{ name: 'strand', title: 'Strand' }],
    },
    assets: { toPath: (name) => `/inbox/assets/${name}`, answer: () => undefined },
    now,
  };
}

/** An inbox whose 404, while it is off, is `the site has no such page`. */
export function anInbox(deps: InboxDeps) {
  return createInbox(deps, () => new Response('the site has no such page', { status: 404 }));
}

/** Signs a person in without a browser. @returns headers of a request that their page makes */
export async function signIn(
  { database }: EnquiryService,
  name: string,
  now: Date,
  role: StaffRole = 'staff',
): Promise<Record<string, string>> {
  const at = now.toISOString();
  const passkeyId = randomUUID();
  const { id } = await writeTo(database, 2000, async (transaction) => {
    const staff = await transaction
      .insertInto('staff')
      .values({ name, name_key: name.toLowerCase(), role, created_at: at })
      .returning('id')
      .executeTakeFirstOrThrow();
    await transaction
      .insertInto('passkeys')
      .values({
        ...{ id: passkeyId, staff_id: staff.id, host_name: new URL(origin).hostname },
        ...{ public_key: '', counter: 0, is_synced: 0, transports: '', created_at: at },
      })
      .execute();
    return staff;
  });
  const token = await new Sessions(database).start(id, passkeyId, now);
  return { Cookie: `__Host-inbox=${token}`, Origin: origin, 'Sec-Fetch-Site': 'same-origin' };
}
