import { randomUUID } from 'node:crypto';
import type { EnquiryService } from '../../../lib/contact/enquiry-service';
import { writeTo } from '../../../lib/contact/store/engines/write-to';
import { Sessions } from '../../../lib/inbox/access/sessions';
import type { StaffRole } from '../../../lib/inbox/staff';

/** Signs a person in without a browser and a passkey. @returns the session's token */
export async function signInAt(
  { database }: Pick<EnquiryService, 'database'>,
  { name, role, hostName, now }: { name: string; role: StaffRole; hostName: string; now: Date },
): Promise<string> {
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
        ...{ id: passkeyId, staff_id: staff.id, host_name: hostName },
        ...{ public_key: '', counter: 0, is_synced: 0, transports: '', created_at: at },
      })
      .execute();
    return staff;
  });
  return new Sessions(database).start(id, passkeyId, now);
}
