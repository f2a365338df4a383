import { sql } from 'kysely';
import { expect, test, vi } from 'vitest';
import { rateLimitTable } from '@/lib/contact/store/tables/rate-limit-table';
import { onEachEngine, openService } from '@/tests/support/stores/engines';

const now = new Date();

onEachEngine((aPlace) => {
  test('an address may send as many enquiries as the setting allows', async () => {
    const { limit } = await openService({ ...(await aPlace()), ENQUIRY_LIMIT_PER_HOUR: '3' });
    const waits = [];
    for (let number = 0; number < 4; number++) waits.push(await limit.count('192.0.2.1', now));
    expect(waits.slice(0, 3)).toEqual([0, 0, 0]);
    expect(waits[3]).toBeGreaterThan(3500);
    expect(await limit.count('192.0.2.2', now)).toBe(0);
  });

  test('a clock that was ahead makes nobody wait longer than an hour', async () => {
    const { limit } = await openService({ ...(await aPlace()), ENQUIRY_LIMIT_PER_HOUR: '1' });
    const ahead = Date.now() + 5 * 60 * 60_000;
    vi.useFakeTimers({ toFake: ['Date'], now: ahead });
    await limit.count('192.0.2.1', now);
    vi.useRealTimers();
    expect(await limit.count('192.0.2.1', now)).toBeLessThanOrEqual(3600);
    expect(await limit.count('192.0.2.1', now)).toBeGreaterThan(0);
  });

  test('servers that share a Postgres database share the count, and store no address', async () => {
    const place = { ...(await aPlace()), ENQUIRY_LIMIT_PER_HOUR: '2' };
    const services = [await openService(place), await openService(place)] as const;
    if (!services[0].database.pool) return;
    await services[0].limit.count('192.0.2.1', now);
    await services[1].limit.count('192.0.2.1', now);
    expect(await services[0].limit.count('192.0.2.1', now)).toBeGreaterThan(0);
    const { rows } = await sql`select * from ${sql.table(rateLimitTable)}`.execute(
      services[0].database.db,
    );
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain('192.0.2');
  });
});
