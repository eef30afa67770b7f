import type { Signals } from '@huitou/api/ports/signals.js';
import type { Signal } from '@huitou/contract/signals.js';
import { dayMs } from '@huitou/reviews/day.js';
import type { Store } from '@huitou/store/open-store.js';
import type { Database } from '@huitou/store/schema.js';
import { sql, type Kysely } from 'kysely';

type Row = Database['signals'];

/** Rows of a merchant and day: what names more rooms and sessions than a shop can have is counted under none. */
const MOST_ROWS = 1_000;

/** Equal ones as one row. What only a visit has is 0 for the others, whatever was sent. */
function rowsOf(signals: readonly Signal[], day: number): readonly Row[] {
  const rows = new Map<string, Row>();
  for (const { merchant, kind, room = '', session = '', openedReviews, bought, count = 1 } of signals) {
    const isVisit = kind === 'visit';
    const flags = { opened_reviews: isVisit && openedReviews ? 1 : 0, bought: isVisit && bought ? 1 : 0 } as const;
    const row: Row = { merchant, day, kind, room, session, ...flags, count };
    const key = JSON.stringify({ ...row, count: 0 });
    rows.set(key, { ...row, count: count + (rows.get(key)?.count ?? 0) });
  }
  return [...rows.values()];
}

/** Adds one up. The check on room is a part of the same statement: a row that is there already takes none. */
const add = (db: Kysely<Database>, { merchant, day, kind, room, session, opened_reviews, bought, count }: Row) => {
  const isFull = sql`(select count(*) from (
    select 1 as one from signals where merchant = ${merchant} and day = ${day} limit ${sql.lit(MOST_ROWS)}) kept) >= ${sql.lit(MOST_ROWS)}
    and not exists (select 1 from signals where merchant = ${merchant} and day = ${day} and kind = ${kind} and room = ${room}
      and session = ${session} and opened_reviews = ${opened_reviews} and bought = ${bought})`;
  const text = (value: string) => sql`cast(case when ${isFull} then '' else ${value} end as text)`;
  return sql`
    insert into signals (merchant, day, kind, room, session, opened_reviews, bought, count)
    values (${merchant}, ${day}, ${kind}, ${text(room)}, ${text(session)}, ${opened_reviews}, ${bought}, ${count})
    on conflict (merchant, day, kind, room, session, opened_reviews, bought)
    do update set count = signals.count + excluded.count`.execute(db);
};

export interface SignalsOptions {
  readonly store: Pick<Store, 'db'>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Runs what writes, in its turn. */
  readonly write: <T>(task: () => Promise<T>, sender: object) => Promise<T>;
  readonly unavailable: Signals['unavailable'];
}

/** Adds up what pages count, by merchant, day, room and session. */
export const createSignals = ({ store, now, write, unavailable }: SignalsOptions): Signals => ({
  unavailable,
  count: (signals) =>
    write(
      () =>
        store.db.transaction().execute(async (transaction) => {
          for (const row of rowsOf(signals, Math.floor(now() / dayMs))) await add(transaction, row);
        }),
      {},
    ),
});
