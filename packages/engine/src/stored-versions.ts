import type { EventType } from '@huitou/contract/events.js';
import { sql, type Kysely } from 'kysely';
import { inChunks } from '@huitou/store/in-chunks.js';
import type { Database } from '@huitou/store/schema.js';

/** Where the stamp of the last word about a thing stands. */
const stamps: Readonly<Record<EventType, readonly [table: string, column: string]>> = {
  industry: ['industries', 'rev'],
  merchant: ['merchants', 'rev'],
  goods: ['goods', 'rev'],
  room: ['rooms', 'rev'],
  order: ['orders', 'rev'],
  dispatched: ['orders', 'dispatched_rev'],
  delivered: ['orders', 'delivered_rev'],
  refund: ['refunds', 'rev'],
  review: ['reviews', 'rev'],
  reply: ['replies', 'rev'],
  moderation: ['moderations', 'rev'],
};

/** The last word that stands about a thing. */
export interface StoredVersion {
  readonly rev: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Id of the event that said it. */
  readonly id: string;
}

/** The last words that stand in the store about things of one type; a thing of which nothing was said has none. */
export async function storedVersions(
  db: Kysely<Database>,
  type: EventType,
  things: readonly string[],
): Promise<ReadonlyMap<string, StoredVersion>> {
  const [table, column] = stamps[type];
  const found = new Map<string, StoredVersion>();
  for (const some of inChunks(things)) {
    const { rows } = await sql<{ id: string; rev: string }>`
      select id, ${sql.ref(column)} as rev from ${sql.table(table)} where id in (${sql.join(some)})`.execute(db);
    for (const { id, rev } of rows) {
      if (rev !== '') found.set(id, { rev, at: Number(rev.slice(0, 14)), id: rev.slice(14) });
    }
  }
  return found;
}
