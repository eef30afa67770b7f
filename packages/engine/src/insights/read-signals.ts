import type { SignalCount, VisitCount } from '@huitou/api/ports/insights.js';
import type { Room } from '@huitou/contract/room.js';
import type { SignalKind } from '@huitou/contract/signals.js';
import type { Database } from '@huitou/store/schema.js';
import { sql, type Kysely } from 'kysely';

/** What a merchant's pages counted from the day `since` on. */
export async function readSignals(
  db: Kysely<Database>,
  merchant: string,
  since: number,
): Promise<readonly SignalCount[]> {
  const rows = await db
    .selectFrom('signals')
    .selectAll()
    .where('merchant', '=', merchant)
    .where('day', '>=', since)
    .execute();
  return rows.map(({ day, kind, room, session, opened_reviews: opened, bought, count }) => ({
    ...{ day, kind: kind as SignalKind, room, session, count: Number(count) },
    ...{ openedReviews: opened === 1, bought: bought === 1 },
  }));
}

/** Visits of each of some merchants, and how many of them ended in a purchase. */
export async function readVisits(
  db: Kysely<Database>,
  merchants: readonly string[],
  since: number,
): Promise<readonly VisitCount[]> {
  const { rows } = await sql<VisitCount>`
    select merchant, sum(count) as visits, sum(case when bought = 1 then count else 0 end) as bought
    from signals where merchant in (${sql.join(merchants)}) and day >= ${since} and kind = 'visit'
    group by merchant order by merchant`.execute(db);
  return rows.map(({ merchant, visits, bought }) => ({ merchant, visits: Number(visits), bought: Number(bought) }));
}

/** Names of the sessions that a merchant's rooms say last, by id. */
export async function readSessions(db: Kysely<Database>, merchant: string): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('rooms')
    .select('session')
    .where('merchant', '=', merchant)
    .where('session', 'is not', null)
    .execute();
  const sessions = rows.flatMap(({ session }) => (session === null ? [] : [JSON.parse(session) as Room['session']]));
  return new Map(sessions.flatMap((one) => (one?.name ? [[one.id, one.name] as const] : [])));
}
