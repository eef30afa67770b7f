import type { Moments } from '@huitou/api/ports/insights.js';
import type { IndexSnapshot } from '@huitou/contract/index-snapshot.js';
import type { MethodDocument } from '@huitou/contract/method-document.js';
import type { Database } from '@huitou/store/schema.js';
import { yieldAfterWork } from '@huitou/store/yield-after-work.js';
import { sql, type Kysely } from 'kysely';

/** Published indexes of some merchants. */
export async function readSnapshots(
  db: Kysely<Database>,
  merchants: readonly string[],
): Promise<readonly IndexSnapshot[]> {
  const rows = await db.selectFrom('snapshots').select('body').where('merchant', 'in', merchants).execute();
  const found: IndexSnapshot[] = [];
  for (const { body } of rows) {
    await yieldAfterWork();
    found.push(JSON.parse(body) as IndexSnapshot);
  }
  return found;
}

/** Sums of the measures in stars, over those of some merchants that others are ranked among. */
export async function readMoments(
  db: Kysely<Database>,
  { dimensions }: MethodDocument,
  merchants: readonly string[],
): Promise<readonly Moments[]> {
  const stars = dimensions.flatMap(({ measures }) => measures.filter(({ kind }) => kind === 'stars'));
  if (stars.length === 0) return [];
  const { rows } = await sql<Moments>`
    select c.measure, sum(c.s) as s, sum(c.n) as n, sum(c.q) as q
    from standings t join counters c on c.merchant = t.merchant and c.measure in (${sql.join(stars.map(({ id }) => id))})
    where t.merchant in (${sql.join(merchants)}) and t.ranked = 1 group by c.measure`.execute(db);
  return rows;
}
