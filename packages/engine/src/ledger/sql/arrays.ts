import { PostgresAdapter, sql, type Kysely, type RawBuilder } from 'kysely';
import type { Database } from '@huitou/store/schema.js';
import { columnTypes, type Kept } from './columns.ts';
import { refs, type Value } from './statement-text.ts';

// PostgreSQL takes the rows of a statement as one array a column: the text is the same for any number of rows, and one
// row costs no place in it.

/** Whether the engine behind `db` takes arrays. */
export const takesArrays = (db: Kysely<Database>): boolean => db.getExecutor().adapter instanceof PostgresAdapter;

const arrayTypes = { text: 'text[]', whole: 'bigint[]', real: 'double precision[]' } as const;

/** A source `given` of rows with some columns of a table, from an array each. */
export function given(table: Kept, names: readonly string[]): RawBuilder<unknown> {
  const types = columnTypes[table] as Readonly<Record<string, keyof typeof arrayTypes>>;
  const arrays = names.map((name) => sql`${null}::${sql.raw(arrayTypes[types[name] ?? 'text'])}`);
  return sql`unnest(${sql.join(arrays)}) as given(${refs(names)})`;
}

const special = /["\\]/g;

const element = (value: Value): string => {
  if (typeof value !== 'string') return value === null ? 'null' : String(value);
  return `"${value.replace(special, '\\$&')}"`;
};

/** An array as PostgreSQL writes it: one text is quicker to hand over than a list that a driver looks into. */
export function arrayText(values: readonly Value[]): string {
  let text = '{';
  for (const [i, value] of values.entries()) text += i === 0 ? element(value) : `,${element(value)}`;
  return `${text}}`;
}

/** The arrays of a statement: one a column. */
export const transposed = (rows: readonly (readonly Value[])[], width: number): string[] =>
  Array.from({ length: width }, (_, column) => arrayText(rows.map((row) => row[column] ?? null)));
