import type { Candidate } from '@huitou/reviews/moderation/near-copy.js';
import { gramsOf, type Grams } from '@huitou/reviews/moderation/grams.js';
import type { EventOf } from '@huitou/contract/events.js';
import type { Database } from '@huitou/store/schema.js';
import { sql, type Kysely } from 'kysely';
import { bandsOf } from '../review-bands.ts';

/** Texts that are compared with one: those that share the most bands, which a copy is among. */
const MOST = 64;

interface Text {
  readonly id: string;
  readonly buyer: string;
  readonly text: string;
}

type Place = Pick<Database['review_bands'], 'merchant' | 'review'>;

/** Texts of some reviews, whether they are public or wait for a person. */
async function textsOf(db: Kysely<Database>, places: readonly Place[]): Promise<readonly Text[]> {
  // One statement whatever their merchants are: they are few, and in as many places.
  const asked = sql.join(places.map(({ merchant, review }) => sql`(${merchant}, ${review})`));
  const { rows: open } = await sql<Text>`
    select id, buyer, text from reviews where (merchant, id) in (values ${asked})`.execute(db);
  if (open.length === places.length) return open;
  const { rows: held } = await sql<{ id: string; buyer: string; event: string }>`
    select review as id, buyer, event from held_reviews where (merchant, review) in (values ${asked})`.execute(db);
  return [
    ...open,
    ...held.map(({ id, buyer, event }) => ({
      ...{ id, buyer },
      text: (JSON.parse(event) as EventOf<'review'>).data.text ?? '',
    })),
  ];
}

/** Reviews of other buyers, at any merchant, whose texts may be nearly that of `grams`. */
export async function nearTexts(
  db: Kysely<Database>,
  grams: Grams,
  { buyer }: { readonly buyer: string },
): Promise<readonly Candidate[]> {
  const bands = bandsOf(grams);
  if (bands.length === 0) return [];
  const near = await db
    .selectFrom('review_bands')
    .select(['merchant', 'review'])
    .where('band', 'in', bands)
    .groupBy(['merchant', 'review'])
    .orderBy(sql`count(*)`, 'desc')
    .orderBy('merchant')
    .orderBy('review')
    .limit(MOST)
    .execute();
  if (near.length === 0) return [];
  const texts = await textsOf(db, near);
  return texts.filter((one) => one.buyer !== buyer).map((one) => ({ review: one.id, grams: gramsOf(one.text) }));
}
