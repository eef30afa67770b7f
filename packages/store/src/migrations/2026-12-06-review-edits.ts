import type { Kysely } from 'kysely';
import { createTable } from '../create-table.ts';

/** What reviews said before their authors edited them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createTable(
    db,
    'review_edits',
    {
      ...({ merchant: 'text', review: 'text', day: 'whole', text: 'text', stars: 'text' } as const),
      ...({ body: 'text', answer: 'text' } as const),
    },
    { key: ['merchant', 'review'], keyed: true, partitioned: true },
  );
}
