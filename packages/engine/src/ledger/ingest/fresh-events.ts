import type { Event } from '@huitou/contract/events.js';
import type { EventResult } from '@huitou/api/ports/ledger.js';
import { contentHash, eventKey } from '@huitou/store/event-key.js';
import type { Database } from '@huitou/store/schema.js';
import type { Kysely } from 'kysely';
import type { Key } from '../sql/look-up.ts';
import { canonical } from './canonical.ts';
import { knownEvents } from './known-events.ts';
import { clean } from './version.ts';

type Row = Database['events'];

export interface FreshEvents {
  /** Those that are not known yet, in the order in which they came. */
  readonly events: readonly Event[];
  /** Their rows. */
  readonly rows: readonly Row[];
  /** What each event of the batch is answered. */
  readonly answers: readonly EventResult[];
}

/** What an event is told by, and what it says: `id` apart, whatever the order of its members. */
const rowOf = ({ id, type, at, data }: Event): Row => ({
  ...eventKey(clean(id)),
  content: contentHash(canonical({ type, at, data })),
});

/**
 * Finds out which events of a batch are new by their id: the first of a repeat within the batch is. A known id with the
 * same content is a duplicate; with other content it is in conflict. What an event said that was applied before contents
 * were kept is not known: it is a duplicate.
 */
export async function freshEvents(db: Kysely<Database>, events: readonly Event[]): Promise<FreshEvents> {
  const all = events.map(rowOf);
  const named = ({ id_high, id_low }: Row): string => `${id_high} ${id_low}`;
  const asked = new Map(all.map((row): [string, Key] => [named(row), [row.id_high, row.id_low]]));
  const sorted = [...asked.values()].sort(([a], [b]) => Number(a) - Number(b));
  const known = new Map((await knownEvents(db, sorted)).map((row) => [named(row), row]));
  const fresh: Event[] = [];
  const rows: Row[] = [];
  const answers = events.map((event, i): EventResult => {
    const row = all[i] as Row;
    const key = named(row);
    const before = known.get(key);
    if (before) return before.content === null || before.content === row.content ? 'duplicate' : 'conflict';
    known.set(key, row);
    fresh.push(event);
    rows.push(row);
    return 'applied';
  });
  return { events: fresh, rows, answers };
}
