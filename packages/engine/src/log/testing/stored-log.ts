import type { Store } from '@huitou/store/open-store.js';

/** All entries of a store's log, in their order. */
export const entriesOf = async ({ db }: Store) => db.selectFrom('log_entries').selectAll().orderBy('seq').execute();

export const headsOf = async ({ db }: Store) => db.selectFrom('log_heads').selectAll().orderBy('day').execute();
