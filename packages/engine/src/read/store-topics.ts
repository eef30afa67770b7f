import { sql, type Kysely } from 'kysely';
import type { Database } from '@huitou/store/schema.js';
import { dayMs } from '@huitou/reviews/day.js';
import { topics, topicsOf, topicsVersion } from '@huitou/reviews/topics.js';
import { keepBands } from '../review-bands.ts';
import { reviewStars } from './review-stars.ts';

type Topic = ReturnType<typeof topicsOf>[number];

const chunk = 200;
/** Milliseconds for which a text is one that copies are looked for of: a history of years would take as much room as all its orders. */
const recent = 180 * dayMs;

interface Unread {
  readonly id: string;
  readonly merchant: string;
  readonly text: string;
  /** JSON list of those that its author chose. */
  readonly topics: string;
  readonly written_at: number;
  readonly stamp: string;
}

/** Repeat buyers' reviews of some merchants whose wording, or whose patterns, have changed since they were read. */
async function unread(db: Kysely<Database>, merchants: readonly string[]): Promise<readonly Unread[]> {
  const stamp = sql`${`${topicsVersion} `} || reviews.rev`;
  const { rows } = await sql<Unread>`
    select reviews.id, reviews.merchant, reviews.text, reviews.topics, reviews.written_at, ${stamp} as stamp
    from reviews left join review_readings on review_readings.merchant = reviews.merchant and review_readings.review = reviews.id
    where reviews.merchant in (${sql.join(merchants)}) and reviews.bought >= 2
      and (review_readings.stamp is null or review_readings.stamp <> ${stamp})`.execute(db);
  return rows;
}

/**
 * Reads the topics of the new and changed reviews of some merchants, few enough for one statement, and takes the fingerprints of
 * those that are new at the time `asOf` (ms) too. Run again it finds nothing to do.
 */
export async function storeTopics(db: Kysely<Database>, merchants: readonly string[], asOf: number): Promise<void> {
  const waiting = await unread(db, merchants);
  for (let from = 0; from < waiting.length; from += chunk) {
    const some = waiting.slice(from, from + chunk);
    const ids = some.map(({ id }) => id);
    const owners = [...new Set(some.map(({ merchant }) => merchant))];
    const stars = await reviewStars(db, owners, ids);
    const about = some.flatMap(({ id, merchant, text, topics: chosen }) => {
      const read = topicsOf(text, stars.get(id) ?? {});
      return union(chosen, read).map((topic) => ({ merchant, topic: topic.id, review: id, tone: topic.tone }));
    });
    const noted = await db
      .selectFrom('review_readings')
      .select('review')
      .where('merchant', 'in', owners)
      .where('review', 'in', ids)
      .execute();
    const read = new Set(noted.map(({ review }) => review));
    const again = some.filter(({ id }) => read.has(id));
    for (const [merchant, reviews] of Map.groupBy(again, (one) => one.merchant)) {
      await forget(
        db,
        merchant,
        reviews.map(({ id }) => id),
      );
    }
    for (let at = 0; at < about.length; at += chunk) {
      await db
        .insertInto('review_topics')
        .values(about.slice(at, at + chunk))
        .execute();
    }
    await keepBands(
      db,
      some.filter(({ written_at }) => asOf - Number(written_at) < recent),
    );
    await db
      .insertInto('review_readings')
      .values(some.map(({ id, merchant, stamp }) => ({ merchant, review: id, stamp })))
      .onConflict((on) => on.columns(['merchant', 'review']).doUpdateSet({ stamp: (eb) => eb.ref('excluded.stamp') }))
      .execute();
  }
}

/** What an author chose, and what was read from the text besides. A choice that is no topic any more is left out. */
function union(chosen: string, read: readonly Topic[]): readonly Topic[] {
  const known = (JSON.parse(chosen) as string[]).flatMap((id) => topics.get(id) ?? []);
  return [...new Map([...known, ...read].map((topic) => [topic.id, topic])).values()];
}

/** Takes back what reviews were read to be about. */
async function forget(db: Kysely<Database>, merchant: string, reviews: readonly string[]): Promise<void> {
  if (reviews.length === 0) return;
  await db.deleteFrom('review_topics').where('merchant', '=', merchant).where('review', 'in', reviews).execute();
}
