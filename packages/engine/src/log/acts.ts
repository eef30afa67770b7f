import type { Kysely } from 'kysely';
import type { Database } from '@huitou/store/schema.js';
import { subjectKey } from './subject-key.ts';

/** A decision about a review or a merchant, as it is stored. */
export interface Act {
  readonly action: string;
  readonly reason: string;
  readonly rule: string | null;
  readonly by: string | null;
  readonly level: string | null;
  /** Milliseconds. */
  readonly until: number | null;
  readonly at: number;
  readonly day: number | null;
  /** Later ones are greater; no two are the same. */
  readonly rev: string;
}

/** Decisions of these kinds about some merchants or their reviews, in the order in which they hold. */
export async function readActs(
  db: Kysely<Database>,
  merchants: readonly string[],
  actions: readonly Database['moderations']['action'][],
): Promise<ReadonlyMap<string, readonly Act[]>> {
  const rows = await db
    .selectFrom('moderations')
    .select([
      'merchant',
      'review',
      'action',
      'reason',
      'rule',
      'decided_by as by',
      'level',
      'until',
      'at',
      'day',
      'rev',
    ])
    .where('merchant', 'in', merchants)
    .where('action', 'in', actions)
    .orderBy('rev')
    .execute();
  return Map.groupBy(rows, ({ merchant, review, action }) =>
    subjectKey(merchant, action === 'cap' || action === 'lift' ? '' : (review ?? '')),
  );
}
