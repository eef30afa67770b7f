import type { Kysely } from 'kysely';
import type { Database } from '@huitou/store/schema.js';
import { write } from '../sql/write.ts';
import { endOfDay } from '../ingest/times.ts';

/** The time of the newest event seen, and the time up to which is known what happened. Milliseconds. */
export interface Clock {
  readonly newest: number;
  /**
   * The end of the day of the newest event, but never later than now: a platform whose feed stopped is not a shop that
   * stopped selling. It never goes back.
   */
  readonly asOf: number;
}

const NEWEST = 'clock.newest';
const AS_OF = 'clock.as-of';

export async function readClock(db: Kysely<Database>): Promise<Clock> {
  const rows = await db.selectFrom('meta').selectAll().where('key', 'in', [NEWEST, AS_OF]).execute();
  const value = (key: string): number => Number(rows.find((row) => row.key === key)?.value ?? 0);
  return { newest: value(NEWEST), asOf: value(AS_OF) };
}

/** Where the clock stands at `now` once events up to `newest` were seen. */
export function moved(clock: Clock, newest: number, now: number): Clock {
  const latest = Math.max(clock.newest, newest);
  return { newest: latest, asOf: Math.max(clock.asOf, Math.min(now, endOfDay(latest))) };
}

/** Writes down `to` where it differs from `from`. */
export async function keepClock(db: Kysely<Database>, from: Clock, to: Clock): Promise<void> {
  if (from.newest === to.newest && from.asOf === to.asOf) return;
  await write(db, 'meta', [
    { key: NEWEST, value: String(to.newest) },
    { key: AS_OF, value: String(to.asOf) },
  ]);
}
