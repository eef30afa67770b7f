import type { MarketFigures } from '@huitou/api/ports/market.js';
import type { Industry, Level } from '@huitou/contract/index-snapshot.js';
import type { Kysely } from 'kysely';
import type { Database } from '@huitou/store/schema.js';
import { yieldAfterWork } from '@huitou/store/yield-after-work.js';

const namesOf = (json: string): Record<string, string> =>
  json === '{}' ? {} : (JSON.parse(json) as Record<string, string>);

/** Rows read in one go: some milliseconds, after which others have a turn. */
const together = 1_000;

/** Published merchants after `after` with what their platform says of them, in order of id. */
export const figuresQuery = (db: Kysely<Database>, after: string) =>
  db
    .selectFrom('rankings')
    .innerJoin('merchants', 'merchants.id', 'rankings.merchant')
    .selectAll('rankings')
    .select(['merchants.name', 'merchants.names', 'merchants.avatar'])
    .where('rankings.merchant', '>', after)
    .orderBy('rankings.merchant')
    .limit(together);

/** Merchants of one industry share what is said of it. */
async function industryReader(db: Kysely<Database>): Promise<(id: string) => Industry> {
  const rows = await db.selectFrom('industries').select(['id', 'name', 'names']).execute();
  const known = new Map(rows.map(({ id, name, names }) => [id, { id, name: name ?? id, names: namesOf(names) }]));
  // An industry may be named by a merchant before anything is said of it.
  return (id) => known.get(id) ?? { id, name: id, names: {} };
}

async function* figuresRows(db: Kysely<Database>) {
  for (let after: string | undefined = ''; after !== undefined;) {
    const rows = await figuresQuery(db, after).execute();
    yield* rows;
    after = rows[together - 1]?.merchant;
  }
}

/**
 * The figures of every merchant that is published, in order of id. What is published between two pages of them may be in some
 * alone: whoever keeps them reads again once the version has grown.
 */
export async function readFigures(db: Kysely<Database>): Promise<readonly MarketFigures[]> {
  const industry = await industryReader(db);
  const services = new Map<string, readonly string[]>();
  const servicesOf = (json: string): readonly string[] => {
    const known = services.get(json) ?? (JSON.parse(json) as string[]);
    services.set(json, known);
    return known;
  };
  const figures: MarketFigures[] = [];
  for await (const row of figuresRows(db)) {
    await yieldAfterWork();
    const { merchant: id, name, names, avatar, lower, upper } = row;
    const scores = Object.entries(JSON.parse(row.dimensions) as Record<string, number | null>);
    figures.push({
      merchant: { id, name: name ?? id, names: namesOf(names), industry: industry(row.industry), avatar },
      level: row.level as Level,
      score: row.score,
      percentile: row.percentile,
      interval: lower === null || upper === null ? null : { lower, upper },
      percentileBefore: row.percentile_before,
      buyers: { all: row.buyers, returning: row.returning },
      services: servicesOf(row.services),
      dimensions: scores.map(([dimension, score]) => ({ id: dimension, score })),
    });
  }
  return figures;
}
