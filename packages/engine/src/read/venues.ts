import type { VenueFacts } from '@huitou/api/ports/market.js';
import { timeOf } from '@huitou/reviews/day.js';
import type { Kysely } from 'kysely';
import type { Database } from '@huitou/store/schema.js';

/** Venues as their platform reported them last, in order of id. */
export async function readVenues(db: Kysely<Database>): Promise<VenueFacts[]> {
  const rows = await db.selectFrom('venues').selectAll().orderBy('id').execute();
  return rows.map(({ id, name, names, theme, industries, opens_at: from, closes_at: to, ticket, paid }) => ({
    ...{ id, name, theme },
    names: JSON.parse(names) as VenueFacts['names'],
    industries: industries === null ? null : (JSON.parse(industries) as string[]),
    period: from === null || to === null ? null : { from: timeOf(from), until: timeOf(to) },
    ticket: ticket === null ? null : (JSON.parse(ticket) as VenueFacts['ticket']),
    paid: JSON.parse(paid) as string[],
  }));
}

/** Parents of industries, by id. */
export async function readParents(db: Kysely<Database>): Promise<ReadonlyMap<string, string>> {
  const rows = await db.selectFrom('industries').select(['id', 'parent']).where('parent', 'is not', null).execute();
  return new Map(rows.flatMap(({ id, parent }) => (parent === null ? [] : [[id, parent] as const])));
}
