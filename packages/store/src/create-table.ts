import type { Kysely } from 'kysely';
import { columnTypes } from './column-types.ts';

type Type = 'text' | 'whole' | 'real';
/** A column's type; with `?` where it may be null. */
export type Columns = Readonly<Record<string, Type | `${Type}?`>>;

export interface Keys {
  /** Columns of the primary key. */
  readonly key: readonly string[];
  /** Rows are few columns wide and asked for by their key: they live in its order, without another index. */
  readonly keyed?: boolean;
}

/** Makes a table. */
export async function createTable(
  db: Kysely<unknown>,
  name: string,
  columns: Columns,
  { key, keyed }: Keys,
): Promise<void> {
  const types = columnTypes(db);
  let table = db.schema.createTable(name);
  for (const [column, type] of Object.entries(columns)) {
    const nullable = type.endsWith('?');
    const plain = (nullable ? type.slice(0, -1) : type) as Type;
    table = table.addColumn(column, types[plain], (c) => (nullable ? c : c.notNull()));
  }
  table = table.addPrimaryKeyConstraint(`${name}_key`, [...key] as never);
  await (keyed ? types.keyed(table) : table).execute();
}
