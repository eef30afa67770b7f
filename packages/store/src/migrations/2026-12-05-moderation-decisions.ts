import { sql, type Kysely } from 'kysely';
import { createTable } from '../create-table.ts';

/** Who or which rule decided what about reviews, and why. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createTable(
    db,
    'moderation_decisions',
    {
      ...({ merchant: 'text', at: 'whole', id: 'text', review: 'text?', decided_at: 'whole', action: 'text' } as const),
      ...({ decided_by: 'text', platform_key: 'whole?', rule: 'text?', reason: 'text' } as const),
      ...({ rules_version: 'text?', rules_hash: 'text?', evidence: 'text' } as const),
    },
    { key: ['merchant', 'at', 'id'], keyed: true },
  );
  await sql`create index moderation_decisions_by_time on moderation_decisions (at, merchant, id)`.execute(db);
}
