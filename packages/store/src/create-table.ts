import { sql, type Kysely } from 'kysely';
import { columnTypes } from './column-types.ts';

type Type = 'text' | 'whole' | 'real';
/** A column's type; with `?` where it may be null. */
export type Columns = Readonly<Record<string, Type | `${Type}?`>>;

export interface Keys {
  /** Columns of the primary key. */
  readonly key: readonly string[];
  /** Rows are few columns wide and asked for by their key: they live in its order, without another index. */
  readonly keyed?: boolean;
  /** Grows with orders: PostgreSQL keeps it in parts, each with some of the merchants. `merchant` has to begin the key. */
  readonly partitioned?: boolean;
}

/** Parts of a table: far more than processors, and few enough that a statement over all of them is planned quickly. */
const PARTS = 16;

/** Makes a table. */
export async function createTable(
  db: Kysely<unknown>,
  name: string,
  columns: Columns,
  { key, keyed, partitioned }: Keys,
): Promise<void> {
  const types = columnTypes(db);
  let table = db.schema.createTable(name);
  for (const [column, type] of Object.entries(columns)) {
    const nullable = type.endsWith('?');
    const plain = (nullable ? type.slice(0, -1) : type) as Type;
    table = table.addColumn(column, types[plain], (c) => (nullable ? c : c.notNull()));
  }
  table = table.addPrimaryKeyConstraint(`${name}_key`, [...key] as never);
  const parts = partitioned && types.partitions ? PARTS : 0;
  if (parts > 0) table = table.modifyEnd(sql`partition by hash (merchant)`);
  await (keyed ? types.keyed(table) : table).execute();
  for (let part = 0; part < parts; part++) {
    await sql`
      create table ${sql.table(`${name}_${part}`)} partition of ${sql.table(name)}
      for values with (modulus ${sql.lit(parts)}, remainder ${sql.lit(part)})`.execute(db);
  }
}
