import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { Database } from '@huitou/store/schema.js';

export type Value = string | number | null;

const texts = new WeakMap<object, Map<string, string>>();

/** The SQL of a statement with its places, worked out once an engine. */
export function textOf(db: Kysely<Database>, name: string, build: () => RawBuilder<unknown>): string {
  const adapter = db.getExecutor().adapter.constructor;
  let known = texts.get(adapter);
  if (!known) texts.set(adapter, (known = new Map()));
  let found = known.get(name);
  if (found === undefined) known.set(name, (found = build().compile(db).sql));
  return found;
}

export const places = (count: number): RawBuilder<unknown> =>
  sql`(${sql.join(Array.from({ length: count }, () => null))})`;
export const tuples = (rows: number, width: number): RawBuilder<unknown> =>
  sql.join(Array.from({ length: rows }, () => places(width)));
export const refs = (names: readonly string[]): RawBuilder<unknown> => sql.join(names.map((name) => sql.ref(name)));
