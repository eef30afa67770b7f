import type { ReviewQuery } from '@huitou/contract/review.js';
import { sql, type RawBuilder } from 'kysely';
import { among, toldBought } from './told-bought.ts';

// Conditions on `reviews`. Those of the partial indexes stand here as plain words: SQLite does not use such an index for
// a condition with parameters.

/** When and of whom somebody reads: a purchase since the day began (`today`, ms) is not told yet. */
export interface Reading {
  readonly merchant: string;
  readonly today: number;
}

/** A repeat buyer's review, as far as it is told that its author is one. */
const isRepeat = ({ merchant, today }: Reading) => isRepeatOf(today, [merchant]);
/** The same of several merchants. */
export const isRepeatOf = (today: number, merchants: readonly string[]) =>
  sql<boolean>`reviews.bought >= 2 and ${toldBought(today, merchants)} >= 2`;

/** A repeat buyer's review that is shown. */
export const shown = (reading: Reading) => sql<boolean>`${isRepeat(reading)} and reviews.folded is null`;
/** A repeat buyer's review that is folded away. */
export const folded = (reading: Reading) => sql<boolean>`${isRepeat(reading)} and reviews.folded is not null`;
/** Any other. */
export const firstTime = (reading: Reading) => sql<boolean>`not (${isRepeat(reading)})`;

/** A repeat buyer's review of this id, whether it is shown or folded away. */
const named = (reading: Reading, review: string) => sql<boolean>`${isRepeat(reading)} and reviews.id = ${review}`;

/** Mean stars as the distribution has them: 5, 4, 3, and 2 for two or fewer. */
export const starsOf = sql<number>`case when reviews.overall >= 4.5 then 5 when reviews.overall >= 3.5 then 4 when reviews.overall >= 2.5 then 3 else 2 end`;

const hasMedia = sql<boolean>`reviews.media <> '[]'`;
const hasReply = sql<boolean>`reviews.replied_at is not null`;

/**
 * Its author bought again after the answer, before `today` (ms). A purchase is told with the turn of the day: a reply that
 * shows it at once would show who is in the shop just now.
 *
 * @param merchants - Whose reviews are looked at; a merchant taken from the outer row alone does not tell PostgreSQL in
 * which part of the table to look. Undefined: everybody's.
 */
export const wonBackBefore = (today: number, merchants?: readonly string[]): RawBuilder<boolean> => sql<boolean>`
  reviews.won_back = 1 and exists (
    select 1 from orders as again where again.merchant = reviews.merchant and again.buyer = reviews.buyer
    ${among('again', merchants)} and again.void_at is null and again.linked = 0 and again.paid_at > reviews.replied_at and again.paid_at < ${today})`;

/** The condition that a query puts on a merchant's reviews. */
export function condition(reading: Reading, query: ReviewQuery): RawBuilder<boolean> {
  const { merchant, today } = reading;
  const { dimension, minOrders, has, topic, stars, review } = query;
  const kind =
    review !== undefined ? named(reading, review) : query.folded === 'only' ? folded(reading) : shown(reading);
  const all = [sql<boolean>`reviews.merchant = ${merchant}`, kind];
  if (minOrders !== undefined && minOrders > 2)
    all.push(sql<boolean>`reviews.bought >= ${minOrders} and ${toldBought(today, [merchant])} >= ${minOrders}`);
  if (has?.includes('reply')) all.push(hasReply);
  if (has?.includes('media')) all.push(hasMedia);
  if (stars !== undefined) all.push(sql<boolean>`reviews.overall is not null and ${starsOf} = ${stars}`);
  if (dimension !== undefined) {
    all.push(
      sql<boolean>`exists (select 1 from review_stars where review_stars.merchant = ${merchant} and review_stars.review = reviews.id and review_stars.dimension = ${dimension})`,
    );
  }
  if (topic !== undefined) {
    all.push(
      sql<boolean>`exists (select 1 from review_topics where review_topics.merchant = ${merchant} and review_topics.topic = ${topic} and review_topics.review = reviews.id)`,
    );
  }
  return sql<boolean>`${sql.join(all, sql` and `)}`;
}
