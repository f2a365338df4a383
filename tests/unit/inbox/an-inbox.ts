import type { EnquiryService } from '@/lib/contact/enquiry-service';
import { readEnv } from '@/lib/env';
import { createInbox } from '@/lib/inbox/create-inbox';
import type { InboxDeps, StaffRole } from '@/lib/inbox/staff';
import { signInAt } from '@/tests/support/inbox/sign-in-at';

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
      timeZone: 'Africa/Johannesburg',
      locations: [{ name: 'strand', title: 'Strand' }],
      reply: { count: 1, unit: 'working-day' },
      holidays: [],
      replies: [],
    },
    assets: { script: '/inbox/assets/inbox.js', styles: [], answer: () => undefined },
    headers: { 'Cache-Control': 'no-store' },
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
  const token = await signInAt(
    { database },
    { name, role, now, hostName: new URL(origin).hostname },
  );
  return { Cookie: `__Host-inbox=${token}`, Origin: origin, 'Sec-Fetch-Site': 'same-origin' };
}
