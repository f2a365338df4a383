import type { EnquiryService } from '@/lib/contact/enquiry-service';
import { hasStaff } from '@/lib/contact/store/has-staff';
import type { Env } from '@/lib/env';
import { routes } from '@/lib/routes';

/**
 * What the server prints about the inbox when it starts: where it is, or why nobody can open it. Nothing where
 * there is none and nobody expects one.
 */
export async function describeInbox(
  { INBOX_ORIGIN }: Pick<Env, 'INBOX_ORIGIN'>,
  getService: () => Promise<EnquiryService>,
): Promise<string[]> {
  try {
    const { database } = await getService();
    const isInvited = await hasStaff(database);
    if (INBOX_ORIGIN === undefined) {
      return isInvited ? ['INBOX_ORIGIN is not set: staff cannot open the inbox'] : [];
    }
    if (!isInvited) {
      return ['There is no inbox yet: "npm run enquiries -- invite" invites somebody'];
    }
    const rows = await database.db
      .selectFrom('passkeys')
      .select('host_name')
      .distinct()
      .where('revoked_at', 'is', null)
      .execute();
    const names = rows.map(({ host_name }) => host_name);
    const isOther = names.length > 0 && !names.includes(new URL(INBOX_ORIGIN).hostname);
    return [
      isOther
        ? `INBOX_ORIGIN is ${INBOX_ORIGIN}, but the passkeys of staff were made for ${names.join(', ')} and work only there: set it back, or invite everybody again`
        : `Staff open the inbox at ${INBOX_ORIGIN}${routes.inbox}`,
    ];
  } catch {
    // The store cannot be opened now; the server has said so.
    return [];
  }
}
