import type { EnquiryDatabase } from './engines/enquiry-database';

/** Whether anybody may open the inbox, so that there is one. */
export async function hasStaff({ db }: EnquiryDatabase): Promise<boolean> {
  const found = await db
    .selectFrom('staff')
    .select('id')
    .where('revoked_at', 'is', null)
    .limit(1)
    .executeTakeFirst();
  return found !== undefined;
}
