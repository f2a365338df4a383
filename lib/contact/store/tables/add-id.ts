import type { CreateTableBuilder } from 'kysely';

/** The database that a store is in. */
export type Engine = 'sqlite' | 'postgres';

/** Adds an ascending id that is never reused to a new table. */
export function addId<Table extends string, Column extends string>(
  engine: Engine,
  table: CreateTableBuilder<Table, Column>,
) {
  return table.addColumn('id', 'integer', (column) =>
    engine === 'sqlite'
      ? column.primaryKey().autoIncrement()
      : column.primaryKey().generatedAlwaysAsIdentity(),
  );
}
