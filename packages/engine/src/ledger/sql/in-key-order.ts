import type { Database } from '@huitou/store/schema.js';
import { keys, type Kept } from './columns.ts';

/** Rows in the order of their key: neighbours are found, and written, on the same page. */
export function inKeyOrder<T extends Kept>(table: T, rows: readonly Database[T][]): readonly Database[T][] {
  const key = keys[table];
  return rows.toSorted((a, b) => {
    for (const name of key) {
      if (a[name] < b[name]) return -1;
      if (a[name] > b[name]) return 1;
    }
    return 0;
  });
}
