import type { Market } from '@huitou/method/market.js';
import type { Kysely } from 'kysely';
import type { Database } from '@huitou/store/schema.js';
import { inChunks } from '@huitou/store/in-chunks.js';

/** Empties the tables that a ranking reads or writes, and fills them with a market. */
export async function loadMarket(db: Kysely<Database>, { industries, merchants }: Market): Promise<void> {
  const tables = [
    'industries',
    'merchants',
    'counters',
    'moderations',
    'standings',
    'peer_groups',
    'daily',
    'snapshots',
    'rankings',
  ] as const;
  for (const table of tables) await db.deleteFrom(table).execute();
  const industryRows = Object.entries(industries).map(([id, parent]) => {
    return { id, name: id, names: JSON.stringify({ en: id.toUpperCase() }), parent, rev: '' };
  });
  const merchantRows = merchants.map(({ id, industry }, seq) => {
    return { id, name: `Shop ${id}`, names: '{}', industry, seq, avatar: null, sites: '[]', services: '[]', rev: '' };
  });
  const counterRows = merchants.flatMap(({ id, buyers, returning, counters }) => [
    ...Object.entries(counters).map(([measure, { s, n, q }]) => ({ merchant: id, measure, s, n, q })),
    { merchant: id, measure: '@buyers', s: buyers, n: 0, q: 0 },
    { merchant: id, measure: '@returning', s: returning, n: 0, q: 0 },
  ]);
  for (const rows of inChunks(industryRows)) await db.insertInto('industries').values(rows).execute();
  for (const rows of inChunks(merchantRows)) await db.insertInto('merchants').values(rows).execute();
  for (const rows of inChunks(counterRows)) await db.insertInto('counters').values(rows).execute();
}
