import Database from 'libsql';
import pg from 'pg';

const table = 'create table bare (reference text unique, details text)';

/** @returns durable inserts per second into a file, one after another */
export function insertIntoFile(file: string, row: string, seconds: number): number {
  const database = new Database(file);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.exec(table);
  const insert = database.prepare('insert into bare values (?, ?)');
  const endsAt = performance.now() + seconds * 1000;
  let count = 0;
  while (performance.now() < endsAt) insert.run(String(count++), row);
  database.close();
  return count / seconds;
}

/** @returns durable inserts per second into Postgres, over as many connections at once */
export async function insertIntoPostgres(
  connectionString: string,
  row: string,
  { seconds, connections }: { seconds: number; connections: number },
): Promise<number> {
  const pool = new pg.Pool({ connectionString, max: connections });
  // A connection that is closing still gets an event when Postgres stops.
  pool.on('error', () => undefined);
  await pool.query(table);
  const endsAt = performance.now() + seconds * 1000;
  let count = 0;
  const insert = async () => {
    while (performance.now() < endsAt) {
      await pool.query('insert into bare values ($1, $2)', [String(count++), row]);
    }
  };
  await Promise.all(Array.from({ length: connections }, insert));
  await pool.end();
  return count / seconds;
}
