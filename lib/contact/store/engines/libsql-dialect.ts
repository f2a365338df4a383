import { type DatabaseConnection, SqliteDialect, SqliteDriver } from 'kysely';
import type Database from 'libsql';

/** Kysely's SQLite dialect, with transactions adapted to libsql and to this store. */
export class LibsqlDialect extends SqliteDialect {
  /** @param checkFiles throws if the store's files were removed or replaced */
  constructor(
    private readonly sqlite: Database.Database,
    private readonly checkFiles: () => void,
  ) {
    super({ database: sqlite });
  }

  override createDriver() {
    return new LibsqlDriver(this.sqlite, this.checkFiles);
  }
}

class LibsqlDriver extends SqliteDriver {
  constructor(
    private readonly sqlite: Database.Database,
    private readonly checkFiles: () => void,
  ) {
    super({ database: sqlite });
  }

  /**
   * Acquires the write lock at once, through `exec`, which leaves nothing behind if another process holds
   * it. libsql keeps a prepared statement that hit a lock open until it is garbage-collected, and until
   * then no commit succeeds ("SQL statements in progress").
   */
  override async beginTransaction() {
    this.sqlite.exec('begin immediate');
  }

  override async commitTransaction() {
    this.sqlite.exec('commit');
    // Only now is it known which files were written: a commit to a deleted one must not be acknowledged.
    this.checkFiles();
  }

  /**
   * On a full disk SQLite rolls back by itself. A second rollback would fail and hide the original error
   * (https://www.sqlite.org/lang_transaction.html#response_to_errors_within_a_transaction).
   */
  override async rollbackTransaction(connection: DatabaseConnection) {
    if (this.sqlite.inTransaction) await super.rollbackTransaction(connection);
  }
}
