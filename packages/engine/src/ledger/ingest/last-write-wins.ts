import type { EventType } from '@huitou/contract/events.js';
import type { Kysely } from 'kysely';
import type { Database } from '@huitou/store/schema.js';
import { isLater } from './version.ts';
import type { LatestEvent } from './latest-event.ts';
import { rowsByKey, type Key } from '../sql/look-up.ts';

/** Tables in which one event makes one whole row. */
type Whole = 'industries' | 'venues' | 'goods' | 'rooms' | 'refunds' | 'replies' | 'appendices' | 'moderations';

/** What a batch changes in such a table: the rows as they will stand, and as they stood. */
export interface LastWrites<T extends Whole> {
  readonly changed: ReadonlyMap<string, Database[T]>;
  readonly stored: ReadonlyMap<string, Database[T]>;
}

/** Rows for what was said later than what is stored under `asked`. `row` gets the stored row too. */
export async function lastWrites<T extends Whole, E extends EventType>(
  db: Kysely<Database>,
  table: T,
  asked: readonly Key[],
  said: ReadonlyMap<string, LatestEvent<E>>,
  row: (said: LatestEvent<E>, stored: Database[T] | undefined) => Database[T],
): Promise<LastWrites<T>> {
  const rows: Database[T][] = await rowsByKey(db, table, asked);
  const stored = new Map(rows.map((found) => [found.id, found]));
  const changed = new Map<string, Database[T]>();
  for (const [id, word] of said) {
    const before = stored.get(id);
    if (!before || isLater(word.rev, before.rev)) changed.set(id, row(word, before));
  }
  return { changed, stored };
}
