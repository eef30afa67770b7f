import { randomBytes } from 'node:crypto';
import { DAY } from '@huitou/method/decay.js';
import { toBase64url } from '@huitou/proof/base64url.js';
import { readTimes } from '@huitou/store/last-times.js';
import { readPublication } from '@huitou/store/publication.js';
import type { Database } from '@huitou/store/schema.js';
import { sql, type Kysely, type Transaction } from 'kysely';
import { readClock } from '../ledger/clock/clock.ts';
import { inTransaction } from '../rank/tables.ts';
import { LogAppender } from './append-entries.ts';
import { speakOfMerchants, type Turn } from './speak-of-merchants.ts';

/** Merchants that are looked at together: their reviews are in memory meanwhile. */
const TOGETHER = 50;

export interface LogDay {
  /** Days since 1970, by the clock on the wall. */
  readonly today: number;
  /** Milliseconds. */
  readonly now: number;
  /** Makes the salt of a review; random unless a test says otherwise. */
  readonly newSalt?: () => string;
}

/** 128 bits: without it nobody can try what a hash was made of. */
const randomSalt = (): string => toBase64url(new Uint8Array(randomBytes(16)));

/**
 * Merchants of whom anything was published since, in order of id, with the time (ms) that their reviews were published as of where
 * those may have changed. An erasure need not show in anything public: a review may have had no words.
 */
async function changedSince(db: Transaction<Database>, publication: number) {
  const { rows } = await sql<{ merchant: string; as_of: number | null }>`
    select changed.merchant, case when changed.reviews = 1 then review_versions.as_of end as as_of
    from (
      select merchant, max(reviews) as reviews from (
        select merchant, 0 as reviews from snapshots where publication > ${publication}
        union all select merchant, 1 from review_versions where publication > ${publication}
        union all select merchant, 1 from log_subjects where salt is null
      ) as each_change group by merchant
    ) as changed
    left join review_versions on review_versions.merchant = changed.merchant
    order by changed.merchant`.execute(db);
  return rows.map(({ merchant, as_of: reviewsAsOf }) => ({ merchant, reviewsAsOf }));
}

/**
 * Whether the log may begin: the clock has come to yesterday's end, or something was published before today. A log that began amid a
 * history would have reviews that the rest of it takes back, and could not say so until tomorrow.
 */
async function isHistoryTold(db: Transaction<Database>, today: number): Promise<boolean> {
  const { asOf } = await readClock(db);
  const { publication } = await readTimes(db);
  return asOf >= today * DAY - 1 || (publication !== null && publication < today * DAY);
}

async function keep(db: Transaction<Database>, { today, now, newSalt = randomSalt }: LogDay): Promise<boolean> {
  const last = await db.selectFrom('log_heads').selectAll().orderBy('day', 'desc').limit(1).executeTakeFirst();
  if (last && last.day >= today) return true;
  if (!last && !(await isHistoryTold(db, today))) return false;
  const { number } = await readPublication(db);
  const appender = await LogAppender.open(db, { size: last?.size ?? 0, day: today, at: now });
  const changed = await changedSince(db, last?.publication ?? -1);
  const turn: Turn = { begins: !last, now, newSalt };
  for (let from = 0; from < changed.length; from += TOGETHER) {
    await appender.add(await speakOfMerchants(db, changed.slice(from, from + TOGETHER), turn));
  }
  const { size } = appender;
  if (size === 0) return false;
  const root = toBase64url(await appender.root());
  await db.insertInto('log_heads').values({ day: today, size, at: now, root, publication: number }).execute();
  return true;
}

/**
 * Writes what happened since the last head into the log, and the head of `today`, in one transaction. Done once a day however often
 * it is asked for; call it before the day's figures are published, so that the log has those of the day before as they ended.
 *
 * @returns whether there is a head of today; there is none before anything is public, nor while a history is being told.
 */
export const keepLog = (db: Kysely<Database>, day: LogDay): Promise<boolean> =>
  inTransaction(db, (inner) => keep(inner, day));
