import type { Kysely } from 'kysely';
import { createTable } from '../create-table.ts';

/** What authors add to their reviews later, and what they were answered. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createTable(
    db,
    'appendices',
    {
      ...({ merchant: 'text', review: 'text', id: 'text', written_at: 'whole', day: 'whole' } as const),
      ...({ text: 'text', rev: 'text' } as const),
    },
    { key: ['merchant', 'review', 'id'], partitioned: true },
  );
  await createTable(
    db,
    'review_requests',
    { merchant: 'text', review: 'text', asked: 'text', body: 'text', answer: 'text' },
    { key: ['merchant', 'review', 'asked'], keyed: true, partitioned: true },
  );
}
