import type { Database } from '@huitou/store/schema.js';
import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { Kept } from '../sql/columns.ts';
import { arrayText, takesArrays } from '../sql/arrays.ts';

/** What a rebuild works with: where, for whom, until when. */
export interface Scope {
  readonly db: Kysely<Database>;
  /** Milliseconds. */
  readonly asOf: number;
  /** A condition on a column with merchant ids: true for those to rebuild. */
  readonly within: (column: string) => RawBuilder<boolean>;
  /** True where everybody is rebuilt. */
  readonly all: boolean;
  /** The least of numbers of which none is null: the one function that the two engines name differently. */
  readonly least: (...values: readonly RawBuilder<unknown>[]) => RawBuilder<number>;
}

export function scopeOf(db: Kysely<Database>, asOf: number, merchants?: readonly string[]): Scope {
  const arrays = takesArrays(db);
  const name = arrays ? sql`least` : sql`min`;
  // One value however many merchants there are: an engine takes some ten thousand values a statement.
  const among = arrays
    ? sql`any(${arrayText(merchants ?? [])}::text[])`
    : sql`(select value from json_each(${JSON.stringify(merchants ?? [])}))`;
  const isAmong = arrays ? sql`=` : sql`in`;
  return {
    db,
    asOf,
    all: !merchants,
    within: (column) => (merchants ? sql`${sql.ref(column)} ${isAmong} ${among}` : sql`${sql.ref(column)} <> ''`),
    least: (...values) => (values.length === 1 ? sql`${values[0]}` : sql`${name}(${sql.join(values)})`),
  };
}

/** Takes out of a table what is rebuilt. Without a condition SQLite empties a table at once. */
export const clear = async ({ db, all, within }: Scope, table: Kept): Promise<void> => {
  const from = sql`delete from ${sql.table(table)}`;
  await (all ? from : sql`${from} where ${within('merchant')}`).execute(db);
};

/** Later than every time there is: what `least` ignores. */
export const NEVER = sql.lit(Number.MAX_SAFE_INTEGER);

/** A number of the method document inside SQL, as a double. */
export const real = (value: number): RawBuilder<number> => sql`cast(${sql.lit(value)} as double precision)`;
