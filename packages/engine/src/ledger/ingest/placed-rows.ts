import type { Database } from '@huitou/store/schema.js';
import type { ThingKind } from '@huitou/store/thing-kinds.js';
import { keys } from '../sql/columns.ts';
import { homes, type HomeOf } from '../sql/homes.ts';
import type { Key } from '../sql/look-up.ts';
import type { Directory } from './directory.ts';

/** Rows to write into a table, and the keys under which some of them lay before: those are to be deleted. */
export interface PlacedRows<T extends HomeOf<ThingKind>> {
  readonly rows: readonly Database[T][];
  /** Rows of things that were not known. */
  readonly fresh: readonly Database[T][];
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
  const fresh: Database[HomeOf<K>][] = [];
  const left: Key[] = [];
  for (const row of rows) {
    const before = stored.get(row.id);
    const moves = before && keys[table].some((column) => valueOf(before, column) !== valueOf(row, column));
    if (moves) left.push(keys[table].map((column) => valueOf(before, column)));
    if (moves || !before) directory.place(kind, row, owner && valueOf(row, owner), before !== undefined);
    (before ? placed : fresh).push(row);
  }
  return { rows: placed, fresh, left };
}
