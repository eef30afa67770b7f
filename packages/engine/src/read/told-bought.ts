import { dayMs } from '@huitou/reviews/day.js';
import { sql, type RawBuilder } from 'kysely';

/** Rows of some merchants only. */
export const among = (table: string, merchants: readonly string[] | undefined): RawBuilder<unknown> =>
  merchants ? sql`and ${sql.ref(`${table}.merchant`)} in (${sql.join(merchants)})` : sql``;

/** Orders of a review's author that stand. */
const standing = (name: string, merchants: readonly string[] | undefined): RawBuilder<boolean> => {
  const of = (column: string) => sql.ref(`${name}.${column}`);
  return sql<boolean>`${of('merchant')} = reviews.merchant and ${of('buyer')} = reviews.buyer ${among(name, merchants)}
    and ${of('void_at')} is null and ${of('linked')} = 0`;
};

/**
 * `reviews.bought` as far as it is told: without the days on which its author has bought only since the review was written, and
 * only since `today` (ms) began. A number that grows at once would show who is in the shop just now.
 *
 * @param merchants - As in `wonBackBefore`.
 */
export const toldBought = (today: number, merchants?: readonly string[]): RawBuilder<number> => sql<number>`
  case when reviews.bought = 0 or reviews.day < ${
    // A day as written may have begun up to a day before that of UTC.
    Math.floor(today / dayMs) - 1
  } then reviews.bought else reviews.bought - (
    select count(*) from orders as late where ${standing('late', merchants)}
      and late.day <= reviews.day and late.paid_at >= ${today} and late.paid_at > reviews.written_at
      and not exists (select 1 from orders as earlier where ${standing('earlier', merchants)}
        and earlier.day = late.day and (earlier.paid_at, earlier.id) < (late.paid_at, late.id))) end`;
