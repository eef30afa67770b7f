import type { MethodDocument } from '@huitou/contract/method-document.js';
import { DAY } from '@huitou/method/decay.js';
import { ladder, type Rung } from '@huitou/method/level.js';
import { sql, type Kysely } from 'kysely';
import type { Database } from '@huitou/store/schema.js';

/** What holds a merchant's level down. */
export interface Cap {
  readonly highest: Rung;
  /** Public reason code. */
  readonly reason: string;
  /** ms since 1970 */
  readonly until: number;
}

const isRung = (level: string | null): level is Rung => ladder.some((rung) => rung === level);

/**
 * The cap of each merchant that has one at `asOf`: its latest `cap` unless a `lift` came later. One that names no level
 * holds at `par`, and one that names no end stands for the method's window, counted from when it was recorded.
 */
export async function capsAt(
  db: Kysely<Database>,
  { windowDays }: MethodDocument,
  asOf: number,
): Promise<ReadonlyMap<string, Cap>> {
  const rows = await db
    .selectFrom((from) =>
      from
        .selectFrom('moderations')
        .select(['merchant', 'action', 'reason', 'level', 'until', 'at'])
        .select(sql<number>`row_number() over (partition by merchant order by rev desc)`.as('place'))
        .where('action', 'in', ['cap', 'lift'])
        .as('latest'),
    )
    .selectAll()
    .where('place', '=', 1)
    .where('action', '=', 'cap')
    .execute();
  const caps = new Map<string, Cap>();
  for (const { merchant, reason, level, until, at } of rows) {
    const end = until ?? at + windowDays * DAY;
    if (end > asOf) caps.set(merchant, { highest: isRung(level) ? level : 'par', reason, until: end });
  }
  return caps;
}

/** When the first of the caps that hold at `asOf` ends; Infinity where none does. ms since 1970. */
export async function nextCapEnd(db: Kysely<Database>, method: MethodDocument, asOf: number): Promise<number> {
  let next = Infinity;
  for (const { until } of (await capsAt(db, method, asOf)).values()) next = Math.min(next, until);
  return next;
}
