import type { Kysely } from 'kysely';
import { columnTypes } from '../column-types.ts';
import { createTable } from '../create-table.ts';

/** Of each day of the index its interval and its measures, null for the days before; and what pages count. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const types = columnTypes(db);
  for (const column of ['lower', 'upper']) await db.schema.alterTable('daily').addColumn(column, types.real).execute();
  await db.schema.alterTable('daily').addColumn('measures', types.text).execute();
  await createTable(
    db,
    'signals',
    {
      ...({ merchant: 'text', day: 'whole', kind: 'text', room: 'text', session: 'text' } as const),
      ...({ opened_reviews: 'whole', bought: 'whole', count: 'whole' } as const),
    },
    { key: ['merchant', 'day', 'kind', 'room', 'session', 'opened_reviews', 'bought'], keyed: true, partitioned: true },
  );
}
