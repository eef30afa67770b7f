import { sql, type Kysely, type RawBuilder, PostgresAdapter } from 'kysely';
import type { Database } from '@huitou/store/schema.js';

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
  const name = db.getExecutor().adapter instanceof PostgresAdapter ? sql`least` : sql`min`;
  return {
    db,
    asOf,
    all: !merchants,
    within: (column) =>
      merchants ? sql`${sql.ref(column)} in (${sql.join(merchants)})` : sql`${sql.ref(column)} <> ''`,
    least: (...values) => (values.length === 1 ? sql`${values[0]}` : sql`${name}(${sql.join(values)})`),
  };
}

/** Later than every time there is: what `least` ignores. */
export const NEVER = sql.lit(Number.MAX_SAFE_INTEGER);

/** A number of the method document inside SQL, as a double. */
export const real = (value: number): RawBuilder<number> => sql`cast(${sql.lit(value)} as double precision)`;
