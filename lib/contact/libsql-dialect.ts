import { type DatabaseConnection, SqliteDialect, SqliteDriver } from 'kysely';
import type Database from 'libsql';

/** Kysely's SQLite, with what libsql and this store need around a transaction. */
export class LibsqlDialect extends SqliteDialect {
  /** @param checkFiles throws when the files are no longer the store's */
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
   * Takes the right to write at once, by a call that leaves nothing behind when another process has it.
   * libsql keeps a prepared statement that met a lock open until it is collected, and while one is
   * open no commit succeeds ("SQL statements in progress").
   */
  override async beginTransaction() {
    this.sqlite.exec('begin immediate');
  }

  override async commitTransaction() {
    this.sqlite.exec('commit');
    // Only now is it sure into which files it went: what went into a deleted one is not acknowledged.
    this.checkFiles();
  }

  /**
   * On a full disk SQLite rolls back by itself. A second time would fail and hide the first error
   * (https://www.sqlite.org/lang_transaction.html#response_to_errors_within_a_transaction).
   */
  override async rollbackTransaction(connection: DatabaseConnection) {
    if (this.sqlite.inTransaction) await super.rollbackTransaction(connection);
  }
}
