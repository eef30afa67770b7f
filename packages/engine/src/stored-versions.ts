import type { EventType, Told } from '@huitou/contract/events.js';
import { sql, type Kysely, type RawBuilder } from 'kysely';
import { inChunks } from '@huitou/store/in-chunks.js';
import type { Database } from '@huitou/store/schema.js';
import { homes } from './ledger/sql/homes.ts';
import { thingKinds, type ThingKind } from '@huitou/store/thing-kinds.js';

/** What an event of each type is about (a kind of thing, or a table of things without a merchant), and where its stamp is. */
const stamps: Readonly<
  Record<Told['type'], readonly [about: ThingKind | 'industries' | 'venues' | 'merchants', column: string]>
> = {
  industry: ['industries', 'rev'],
  merchant: ['merchants', 'rev'],
  goods: ['goods', 'rev'],
  room: ['room', 'rev'],
  venue: ['venues', 'rev'],
  order: ['order', 'rev'],
  dispatched: ['order', 'dispatched_rev'],
  delivered: ['order', 'delivered_rev'],
  refund: ['refund', 'rev'],
  review: ['review', 'rev'],
  reply: ['reply', 'rev'],
  appendix: ['appendix', 'rev'],
  moderation: ['moderation', 'rev'],
};

/** From ids to rows `x`. */
function rowsOf(about: (typeof stamps)[Told['type']][0], things: readonly string[]): RawBuilder<unknown> {
  if (about === 'industries' || about === 'venues' || about === 'merchants') {
    return sql`from ${sql.table(about)} as x where x.id in (${sql.join(things)})`;
  }
  const { table, owner } = homes[about];
  return sql`
    from things as t join ${sql.table(table)} as x on x.merchant = t.merchant and x.id = t.id
      ${owner === undefined ? sql`` : sql`and ${sql.ref(`x.${owner}`)} = t.owner`}
    where t.kind = ${sql.lit(thingKinds[about])} and t.id in (${sql.join(things)})`;
}

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
  // Nothing stands of what is forgotten.
  if (type === 'erase') return new Map();
  const [about, column] = stamps[type];
  const found = new Map<string, StoredVersion>();
  for (const some of inChunks(things)) {
    const { rows } = await sql<{ id: string; rev: string }>`
      select x.id, ${sql.ref(`x.${column}`)} as rev ${rowsOf(about, some)}`.execute(db);
    for (const { id, rev } of rows) {
      if (rev !== '') found.set(id, { rev, at: Number(rev.slice(0, 14)), id: rev.slice(14) });
    }
  }
  return found;
}
