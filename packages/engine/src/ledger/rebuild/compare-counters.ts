import type { Kysely } from 'kysely';
import type { CountersTable, Database } from '@huitou/store/schema.js';

/** Where two sets of counters differ most. */
export interface Difference {
  readonly merchant: string;
  readonly measure: string;
  /** Of the greater of the two values. */
  readonly relative: number;
  readonly stood: number;
  readonly rebuilt: number;
}

export const countersOf = (db: Kysely<Database>): Promise<CountersTable[]> =>
  db.selectFrom('counters').selectAll().execute();

/** The largest relative difference of a weight `n` or a sum `s` between what stood and what was rebuilt; undefined if all are equal. */
export function largestDifference(
  stood: readonly CountersTable[],
  rebuilt: readonly CountersTable[],
): Difference | undefined {
  const key = ({ merchant, measure }: CountersTable): string => `${merchant} ${measure}`;
  const others = new Map(rebuilt.map((row) => [key(row), row]));
  const before = new Map(stood.map((row) => [key(row), row]));
  let largest: Difference | undefined;
  for (const name of new Set([...before.keys(), ...others.keys()])) {
    const [merchant = '', measure = ''] = name.split(' ');
    for (const part of ['s', 'n', 'q'] as const) {
      const [a, b] = [before.get(name)?.[part] ?? 0, others.get(name)?.[part] ?? 0];
      const relative = a === b ? 0 : Math.abs(a - b) / Math.max(Math.abs(a), Math.abs(b));
      if (relative > (largest?.relative ?? 0)) largest = { merchant, measure, relative, stood: a, rebuilt: b };
    }
  }
  return largest;
}
