import type { Database } from '@huitou/store/schema.js';
import type { ThingKind } from '@huitou/store/thing-kinds.js';
import { keys } from '../sql/columns.ts';
import { homes, type HomeOf } from '../sql/homes.ts';
import type { Key } from '../sql/look-up.ts';
import type { Directory } from './directory.ts';

/** Rows to write into a table, and the keys under which some of them lay before: those are to be deleted. */
export interface PlacedRows<T extends HomeOf<ThingKind>> {
  readonly rows: readonly Database[T][];
  readonly left: readonly Key[];
}

/** Tells the directory where `rows` will lie, and finds out which of them move there from elsewhere. */
export function placedRows<K extends ThingKind>(
  directory: Directory,
  kind: K,
  stored: ReadonlyMap<string, Database[HomeOf<K>]>,
  rows: Iterable<Database[HomeOf<K>]>,
): PlacedRows<HomeOf<K>> {
  const { table, owner } = homes[kind];
  const valueOf = (row: object, column: string): string => (row as Record<string, string>)[column] ?? '';
  const placed: Database[HomeOf<K>][] = [];
  const left: Key[] = [];
  for (const row of rows) {
    placed.push(row);
    directory.place(kind, row.id, row.merchant, owner && valueOf(row, owner));
    const before = stored.get(row.id);
    if (before && keys[table].some((column) => valueOf(before, column) !== valueOf(row, column))) {
      left.push(keys[table].map((column) => valueOf(before, column)));
    }
  }
  return { rows: placed, left };
}
