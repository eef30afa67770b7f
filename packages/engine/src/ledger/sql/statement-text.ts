import { CompiledQuery, sql, type Kysely, type RawBuilder } from 'kysely';
import type { Database } from '@huitou/store/schema.js';

export type Value = string | number | null;

const texts = new WeakMap<object, Map<string, string>>();

/** The SQL of a statement with its places, worked out once an engine. */
function textOf(db: Kysely<Database>, name: string, build: () => RawBuilder<unknown>): string {
  const adapter = db.getExecutor().adapter.constructor;
  let known = texts.get(adapter);
  if (!known) texts.set(adapter, (known = new Map()));
  let found = known.get(name);
  if (found === undefined) known.set(name, (found = build().compile(db).sql));
  return found;
}

/** Runs the statement `name`, which is built the first time. `values` take its places in order. */
export async function run<R>(
  db: Kysely<Database>,
  name: string,
  build: () => RawBuilder<unknown>,
  values: readonly Value[],
): Promise<R[]> {
  const { rows } = await db.executeQuery<R>(CompiledQuery.raw(textOf(db, name, build), values as Value[]));
  return rows;
}

const places = (count: number): RawBuilder<unknown> => sql`(${sql.join(Array.from({ length: count }, () => null))})`;
export const tuples = (rows: number, width: number): RawBuilder<unknown> =>
  sql.join(Array.from({ length: rows }, () => places(width)));
export const refs = (names: readonly string[], of?: string): RawBuilder<unknown> =>
  sql.join(names.map((name) => sql.ref(of === undefined ? name : `${of}.${name}`)));

/** Whether columns have one of `rows` values. */
export function isOneOf(names: readonly string[], rows: number): RawBuilder<unknown> {
  if (rows === 1)
    return sql.join(
      names.map((name) => sql`${sql.ref(name)} = ${null}`),
      sql` and `,
    );
  return names.length === 1
    ? sql`${refs(names)} in ${places(rows)}`
    : sql`(${refs(names)}) in (values ${tuples(rows, names.length)})`;
}
