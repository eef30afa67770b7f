import type { IndexSnapshot } from '@huitou/contract/index-snapshot.js';
import type { Database } from '@huitou/store/schema.js';
import { yieldAfterWork } from '@huitou/store/yield-after-work.js';
import type { Transaction } from 'kysely';
import { readActs } from './acts.ts';
import type { Entry } from './entry.ts';
import { speakOfMerchant, type SaidOfMerchant } from './merchant-entries.ts';
import { readReviews, type LoggedReview } from './public-review.ts';
import { movedAway } from './moved-reviews.ts';
import { speakOf, speakOfMoved, type Known, type SaidOfReview, type Speaking, type Spoken } from './review-entries.ts';
import { keepSaid, readSaid, type SaidRow } from './said.ts';
import { subjectKey } from './subject-key.ts';

/** What is alike for all entries of a head. `now` in milliseconds. */
export interface Turn extends Speaking {
  readonly now: number;
}

interface Changed {
  readonly merchant: string;
  /** Milliseconds; null where only the index changed. */
  readonly reviewsAsOf: number | null;
}

async function reviewsOf(db: Transaction<Database>, changed: readonly Changed[]): Promise<LoggedReview[]> {
  const reviews: LoggedReview[] = [];
  for (const [asOf, some] of Map.groupBy(changed, ({ reviewsAsOf }) => reviewsAsOf)) {
    if (asOf === null) continue;
    const merchants = some.map(({ merchant }) => merchant);
    reviews.push(...(await readReviews(db, merchants, asOf)));
  }
  return reviews;
}

async function snapshotsOf(
  db: Transaction<Database>,
  merchants: readonly string[],
): Promise<ReadonlyMap<string, IndexSnapshot>> {
  const rows = await db
    .selectFrom('snapshots')
    .select(['merchant', 'body'])
    .where('merchant', 'in', merchants)
    .execute();
  return new Map(rows.map(({ merchant, body }) => [merchant, JSON.parse(body) as IndexSnapshot]));
}

const knownOf = ({ salt, said }: SaidRow): Known => ({ salt, said: JSON.parse(said) as SaidOfReview });

/** What became of the reviews of one merchant, by id and in its order. */
async function speakOfReviews(
  db: Transaction<Database>,
  merchant: string,
  reviews: readonly LoggedReview[],
  rows: readonly SaidRow[],
  turn: Turn,
): Promise<readonly (readonly [string, Spoken])[]> {
  const known = new Map(rows.map((row) => [row.subject, knownOf(row)]));
  const here = new Set(reviews.map(({ id }) => id));
  const moved = await movedAway(
    db,
    [...known.keys()].filter((id) => !here.has(id)),
  );
  const spoken = new Map<string, Spoken>();
  for (const review of reviews) {
    const one = speakOf(review, known.get(review.id), turn);
    if (one) spoken.set(review.id, one);
  }
  for (const [id, one] of known) if (moved.has(id)) spoken.set(id, speakOfMoved(merchant, id, one));
  return [...spoken].toSorted(([one], [other]) => (one < other ? -1 : 1));
}

/**
 * What is to be said of some merchants and their reviews, in the order of the log: by merchant, then review, then kind. What was
 * said is kept.
 */
export async function speakOfMerchants(
  db: Transaction<Database>,
  changed: readonly Changed[],
  turn: Turn,
): Promise<Entry[]> {
  const merchants = changed.map(({ merchant }) => merchant);
  const rows = Map.groupBy(await readSaid(db, merchants), ({ merchant }) => merchant);
  const snapshots = await snapshotsOf(db, merchants);
  const acts = await readActs(db, merchants, ['cap', 'lift']);
  const reviews = Map.groupBy(await reviewsOf(db, changed), ({ merchant }) => merchant);
  const entries: Entry[] = [];
  const kept: SaidRow[] = [];
  for (const { merchant, reviewsAsOf } of changed) {
    await yieldAfterWork();
    const before = new Map((rows.get(merchant) ?? []).map((row) => [row.subject, row]));
    const keep = (subject: string, salt: string | null, value: object): void => {
      const said = JSON.stringify(value);
      const old = before.get(subject);
      if (old?.said !== said || old.salt !== salt) kept.push({ merchant, subject, salt, said });
    };
    const own = before.get('');
    const spoken = speakOfMerchant(
      { merchant, snapshot: snapshots.get(merchant), acts: acts.get(subjectKey(merchant, '')) ?? [] },
      own && (JSON.parse(own.said) as SaidOfMerchant),
      turn,
    );
    entries.push(...spoken.entries);
    keep('', '', spoken.said);
    if (reviewsAsOf === null) continue;
    before.delete('');
    for (const [id, one] of await speakOfReviews(
      db,
      merchant,
      reviews.get(merchant) ?? [],
      [...before.values()],
      turn,
    )) {
      entries.push(...one.entries);
      keep(id, one.salt, one.said);
    }
  }
  await keepSaid(db, kept);
  return entries;
}
