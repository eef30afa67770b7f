import type { IndexSnapshot, Industry } from '@huitou/contract/index-snapshot.js';
import type { Transaction } from 'kysely';
import type { Database } from '@huitou/store/schema.js';

/** What platforms say of merchants and industries beside events that count. */
export interface Facts {
  readonly industry: (id: string) => Industry;
  readonly merchant: (id: string) => IndexSnapshot['merchant'];
  /** JSON list of what it promises its buyers. */
  readonly services: (id: string) => string;
}

export async function readFacts(db: Transaction<Database>): Promise<Facts> {
  const industries = new Map(
    (await db.selectFrom('industries').select(['id', 'name', 'names']).execute()).map(({ id, name, names }) => [
      id,
      { id, name: name ?? id, names: JSON.parse(names) as Record<string, string> },
    ]),
  );
  const rows = await db
    .selectFrom('merchants')
    .select(['id', 'name', 'names', 'industry', 'avatar', 'services'])
    .execute();
  const merchants = new Map(rows.map((row) => [row.id, row]));
  /** An industry may be named by a merchant before anything is said of it. */
  const industry = (id: string): Industry => industries.get(id) ?? { id, name: id, names: {} };
  return {
    industry,
    merchant: (id) => {
      const row = merchants.get(id);
      return {
        id,
        name: row?.name ?? id,
        names: JSON.parse(row?.names ?? '{}') as Record<string, string>,
        industry: industry(row?.industry ?? ''),
        avatar: row?.avatar ?? null,
      };
    },
    services: (id) => merchants.get(id)?.services ?? '[]',
  };
}
