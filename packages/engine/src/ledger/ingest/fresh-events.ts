import type { Event } from '@huitou/contract/events.js';
import type { EventResult } from '@huitou/api/ports/ledger.js';
import { yieldAfterWork } from '@huitou/store/yield-after-work.js';
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
  content: contentHash(canonical({ at, data, type })),
});

const named = ({ id_high, id_low }: Row): string => `${id_high} ${id_low}`;

/**
 * Finds out which events of a batch are new by their id: the first of a repeat within the batch is. A known id with the
 * same content is a duplicate; with other content it is in conflict. What an event said that was applied before contents
 * were kept is not known: it is a duplicate.
 */
export async function freshEvents(db: Kysely<Database>, events: readonly Event[]): Promise<FreshEvents> {
  const all: (readonly [key: string, row: Row])[] = [];
  const asked = new Map<string, Key>();
  for (const event of events) {
    await yieldAfterWork();
    const row = rowOf(event);
    const key = named(row);
    all.push([key, row]);
    asked.set(key, [row.id_high, row.id_low]);
  }
  const sorted = [...asked.values()].sort(([a], [b]) => Number(a) - Number(b));
  const known = new Map<string, Row>();
  for (const row of await knownEvents(db, sorted)) known.set(named(row), row);
  const fresh: Event[] = [];
  const rows: Row[] = [];
  const answers: EventResult[] = [];
  for (const [i, event] of events.entries()) {
    await yieldAfterWork();
    const [key, row] = all[i] as (typeof all)[number];
    const before = known.get(key);
    if (before) {
      answers.push(before.content === null || before.content === row.content ? 'duplicate' : 'conflict');
      continue;
    }
    known.set(key, row);
    fresh.push(event);
    rows.push(row);
    answers.push('applied');
  }
  return { events: fresh, rows, answers };
}
