import type { ReviewSummary } from '@huitou/contract/review-summary.js';
import { sql, type Kysely } from 'kysely';
import { endOfLastDay, timeOf, withinHours } from '@huitou/reviews/day.js';
import { maskedKinds, maskOf } from '@huitou/reviews/redact.js';
import { enoughPeople, shareAmong } from '@huitou/reviews/shares.js';
import { chooseTopics } from '@huitou/reviews/summary-topics.js';
import type { Database } from '@huitou/store/schema.js';
import { firstTime, folded, shown, starsOf, wonBackBefore, type Reading } from './shown.ts';

interface Totals {
  readonly reviews: number;
  readonly would_buy_again: number;
  readonly said_whether: number;
  readonly people_who_said: number;
  readonly with_words: number;
  readonly people_with_words: number;
  readonly answered: number;
  readonly people_answered: number;
  readonly asked_and_answered: number;
  readonly won_back: number;
  readonly phone: number;
  readonly mail: number;
  readonly card: number;
  readonly identity: number;
}

/** How often a mask stands in the texts. */
const masksOf = (kind: (typeof maskedKinds)[number]) =>
  sql`coalesce(sum((length(text) - length(replace(text, ${maskOf[kind]}, ''))) / length(${maskOf[kind]})), 0) as ${sql.id(kind)}`;

const people = (condition: ReturnType<typeof sql>) => sql`count(distinct case when ${condition} then buyer end)`;

const count = (condition: ReturnType<typeof sql>) => sql`count(case when ${condition} then 1 end)`;

/** All that is counted of the reviews that are shown, in one reading of them. */
async function totals(db: Kysely<Database>, reading: Reading): Promise<Totals> {
  const { merchant, today } = reading;
  const answered = sql`text <> '' and replied_at is not null`;
  const asked = sql`improve is not null and replied_at is not null`;
  const { rows } = await sql<Totals>`
    select count(*) as reviews,
      ${count(sql`would_buy_again = 1`)} as would_buy_again, count(would_buy_again) as said_whether,
      ${people(sql`would_buy_again is not null`)} as people_who_said,
      ${people(sql`text <> ''`)} as people_with_words,
      ${sql.join(maskedKinds.map(masksOf))},
      ${count(sql`text <> ''`)} as with_words, ${count(answered)} as answered,
      ${people(asked)} as asked_and_answered, ${people(sql`${asked} and ${wonBackBefore(today, [merchant])}`)} as won_back,
      ${people(answered)} as people_answered
    from reviews where merchant = ${merchant} and ${shown(reading)}`.execute(db);
  const read = Object.entries(rows[0] ?? {}).map(([name, value]) => [name, Number(value)]);
  return Object.fromEntries(read) as unknown as Totals;
}

/** Reviews by something they have, greatest number first. */
async function grouped<T extends string | number>(
  db: Kysely<Database>,
  what: ReturnType<typeof sql>,
  from: ReturnType<typeof sql>,
) {
  const { rows } = await sql<{ what: T; n: number }>`
    select ${what} as what, count(*) as n ${from} group by ${what} order by count(*) desc, ${what}`.execute(db);
  return rows.map((row) => ({ what: row.what, n: Number(row.n) }));
}

/** Within how many hours the middle one of the answers came (the lower of two middles). */
async function medianHours(db: Kysely<Database>, reading: Reading, answered: number): Promise<number> {
  const { rows } = await sql<{ took: number }>`
    select replied_at - written_at as took from reviews
    where merchant = ${reading.merchant} and ${shown(reading)} and text <> '' and replied_at is not null
    order by replied_at - written_at limit 1 offset ${Math.floor((answered - 1) / 2)}`.execute(db);
  return withinHours(0, Number(rows[0]?.took ?? 0));
}

/**
 * Everything at a glance. `reviews`, `firstTime` and all of `folded` add up to every review of the merchant that was
 * ever sent: nothing is left out without being counted.
 */
export async function readSummary(db: Kysely<Database>, merchant: string, asOf: number): Promise<ReviewSummary> {
  const reading = { merchant, today: endOfLastDay(asOf) };
  const all = sql`from reviews where merchant = ${merchant}`;
  const sums = await totals(db, reading);
  const stars = await grouped<number>(db, starsOf, sql`${all} and ${shown(reading)} and overall is not null`);
  const reasons = await grouped<string>(db, sql`folded`, sql`${all} and ${folded(reading)}`);
  const about = await grouped<string>(
    db,
    sql`review_topics.topic`,
    sql`from review_topics join reviews on reviews.merchant = review_topics.merchant and reviews.id = review_topics.review where review_topics.merchant = ${merchant} and ${shown(reading)}`,
  );
  const [first] = await grouped<number>(db, sql`merchant`, sql`${all} and ${firstTime(reading)}`);
  return {
    merchant,
    asOf: timeOf(asOf),
    reviews: sums.reviews,
    firstTime: first?.n ?? 0,
    wouldBuyAgain: shareAmong(sums.would_buy_again, sums.said_whether, sums.people_who_said),
    distribution: [5, 4, 3, 2].map((star) => ({
      stars: star,
      reviews: stars.find(({ what }) => Number(what) === star)?.n ?? 0,
    })),
    topics: chooseTopics(about.map(({ what, n }) => ({ id: what, reviews: n }))),
    replies: {
      ...shareAmong(sums.answered, sums.with_words, sums.people_with_words),
      hours: enoughPeople(sums.people_answered) ? await medianHours(db, reading, sums.answered) : null,
    },
    wonBack: shareAmong(sums.won_back, sums.asked_and_answered, sums.asked_and_answered),
    masked: { phone: sums.phone, mail: sums.mail, card: sums.card, identity: sums.identity },
    folded: reasons.map(({ what, n }) => ({ reason: what, reviews: n })),
  };
}
