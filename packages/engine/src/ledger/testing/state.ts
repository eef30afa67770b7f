import { sql, type Kysely } from 'kysely';
import type { Database } from '@huitou/store/schema.js';
import { crowdTables } from '../pairs/crowd-rows.ts';
import { columns, keys, type Kept } from '../sql/columns.ts';

type Row = Record<string, unknown>;

/** Columns that say how a state came about and not what it is. */
const accidental = new Set(['seq', 'as_of']);

/** Tables of which the same holds: a crowd is kept as one from the event on that made it too large. */
const besides = new Set<Kept>(['counters', 'meta', ...crowdTables]);

const tables = (Object.keys(columns) as Kept[]).filter((table) => !besides.has(table));

/** Everything in the store but the counters, row by row in order of key. */
export async function stateOf(db: Kysely<Database>): Promise<Record<string, Row[]>> {
  const state: Record<string, Row[]> = {};
  for (const table of tables) {
    const order = sql.join(keys[table].map((key) => sql.ref(key)));
    const { rows } = await sql<Row>`select * from ${sql.table(table)} order by ${order}`.execute(db);
    state[table] = rows.map((row) =>
      Object.fromEntries(columns[table].filter((name) => !accidental.has(name)).map((name) => [name, row[name]])),
    );
  }
  return state;
}

/** `merchant measure part` to value, without zeros. */
export type Counters = ReadonlyMap<string, number>;

export async function countersOf(db: Kysely<Database>): Promise<Counters> {
  const counters = new Map<string, number>();
  for (const { merchant, measure, s, n, q } of await db.selectFrom('counters').selectAll().execute()) {
    for (const [part, value] of Object.entries({ s, n, q })) counters.set(`${merchant} ${measure} ${part}`, value);
  }
  return counters;
}

/** Every counter that differs by more than `tolerance` of the absolute contributions that went into it. */
export function differences(a: Counters, b: Counters, scale: Counters, tolerance = 1e-9): string[] {
  return [...new Set([...a.keys(), ...b.keys()])]
    .filter((key) => Math.abs((a.get(key) ?? 0) - (b.get(key) ?? 0)) > tolerance * (scale.get(key) ?? 0) + 1e-300)
    .map((key) => `${key}: ${a.get(key)} and ${b.get(key)}`);
}
