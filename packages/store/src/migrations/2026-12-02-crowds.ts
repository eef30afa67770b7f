import type { Kysely } from 'kysely';
import { createTable } from '../create-table.ts';

const pair = { merchant: 'text', buyer: 'text' } as const;

/** Sums of pairs with very many orders, such as a shop's guests under one name, so that none of it is read all over. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createTable(
    db,
    'crowds',
    { ...pair, orders: 'whole', last_paid: 'whole?' },
    { key: ['merchant', 'buyer'], keyed: true },
  );
  await createTable(
    db,
    'crowd_days',
    { ...pair, day: 'whole', seen: 'whole', bought: 'whole', stands: 'whole' },
    { key: ['merchant', 'buyer', 'day'], keyed: true },
  );
  await createTable(
    db,
    'crowd_orders',
    { ...pair, due_at: 'whole', id: 'text' },
    { key: ['merchant', 'buyer', 'due_at', 'id'], keyed: true },
  );
}
