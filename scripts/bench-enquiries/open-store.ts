import { sql } from 'kysely';
import { type EnquiryService, openEnquiryService } from '../../lib/contact/enquiry-service';
import { readEnv } from '../../lib/env';

/** Looks into a store from outside the server. */
export async function withStore<Result>(
  env: Record<string, string>,
  use: (service: EnquiryService) => Promise<Result>,
): Promise<Result> {
  const service = await openEnquiryService(readEnv(env));
  try {
    return await use(service);
  } finally {
    await service.close();
  }
}

/** How many rows a table has. */
export async function countRows({ database }: EnquiryService, table: 'enquiries' | 'outbox') {
  const { rows } = await sql<{
    count: number;
  }>`select count(*) as count from ${sql.table(table)}`.execute(database.db);
  return Number(rows[0]?.count);
}
