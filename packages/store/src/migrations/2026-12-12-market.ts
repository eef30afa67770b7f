import { sql, type Kysely } from 'kysely';
import { createTable } from '../create-table.ts';
import { inChunks } from '../in-chunks.ts';

const DAY = 86_400_000;

/** Snapshots read in one go: some five thousand bytes each. */
const PAGE = 500;
/** How far back a percentile is compared, and how far from there a day may lie to stand in for it (days). */
const BACK = 30;
const TOLERANCE = 7;

interface Snapshot {
  readonly merchant: string;
  readonly body: string;
  readonly publication: number;
  readonly services: string | null;
}

/** What a snapshot of that time says, as far as it is needed here. */
interface Index {
  readonly merchant: { readonly industry: { readonly id: string } };
  readonly asOf: string;
  readonly level: string;
  readonly score: number | null;
  readonly percentile: number | null;
  readonly interval: { readonly lower: number; readonly upper: number } | null;
  readonly buyers: { readonly all: number; readonly returning: number };
  readonly dimensions: readonly { readonly id: string; readonly score: number | null }[];
}

interface Point {
  readonly merchant: string;
  readonly day: number;
  readonly percentile: number | null;
}

const rankingOf = ({ merchant, body, publication, services }: Snapshot) => {
  const index = JSON.parse(body) as Index;
  return {
    ...{ merchant, industry: index.merchant.industry.id, level: index.level, score: index.score },
    ...{ percentile: index.percentile, lower: index.interval?.lower ?? null, upper: index.interval?.upper ?? null },
    ...{ buyers: index.buyers.all, returning: index.buyers.returning },
    dimensions: JSON.stringify(Object.fromEntries(index.dimensions.map(({ id, score }) => [id, score]))),
    ...{ as_of: Date.parse(index.asOf), services: services ?? '[]', publication },
  };
};

/** The percentile nearest to 30 days before `day`, of a merchant's points; of two equally near the earlier. */
function percentileBefore(points: readonly Point[], day: number): number | null {
  const far = (point: Point): number => Math.abs(Number(point.day) - (day - BACK));
  const [near] = points.toSorted((a, b) => far(a) - far(b) || Number(a.day) - Number(b.day));
  return near && far(near) <= TOLERANCE ? near.percentile : null;
}

async function fill(db: Kysely<unknown>): Promise<void> {
  let after = '';
  for (;;) {
    const { rows } = await sql<Snapshot>`
      select s.merchant, s.body, s.publication, m.services
      from snapshots s left join merchants m on m.id = s.merchant
      where s.merchant > ${after} order by s.merchant limit ${sql.lit(PAGE)}`.execute(db);
    const rankings = rows.map(rankingOf);
    for (const chunk of inChunks(rankings)) {
      const wanted = chunk.map(({ as_of: asOf }) => Math.floor(asOf / DAY) - BACK);
      const { rows: points } = await sql<Point>`
        select merchant, day, percentile from daily
        where merchant in (${sql.join(chunk.map(({ merchant }) => merchant))})
          and day between ${Math.min(...wanted) - TOLERANCE} and ${Math.max(...wanted) + TOLERANCE}`.execute(db);
      const known = Map.groupBy(points, ({ merchant }) => merchant);
      const values = chunk.map((row) => {
        const before = percentileBefore(known.get(row.merchant) ?? [], Math.floor(row.as_of / DAY));
        return { ...row, percentile_before: before };
      });
      await db.withTables<{ rankings: (typeof values)[number] }>().insertInto('rankings').values(values).execute();
    }
    const last = rows[PAGE - 1];
    if (!last) return;
    after = last.merchant;
  }
}

/** Venues, and the published figures by which lists of merchants are ordered. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createTable(
    db,
    'venues',
    {
      ...({ id: 'text', name: 'text', names: 'text', theme: 'text', industries: 'text?' } as const),
      ...({ opens_at: 'whole?', closes_at: 'whole?', ticket: 'text?', paid: 'text', rev: 'text' } as const),
    },
    { key: ['id'] },
  );
  await createTable(
    db,
    'rankings',
    {
      ...({ merchant: 'text', industry: 'text', level: 'text', score: 'real?', percentile: 'real?' } as const),
      ...({ lower: 'real?', upper: 'real?', buyers: 'whole', returning: 'whole', dimensions: 'text' } as const),
      ...({ percentile_before: 'real?', as_of: 'whole', services: 'text', publication: 'whole' } as const),
    },
    { key: ['merchant'] },
  );
  await sql`create index rankings_publication on rankings (publication)`.execute(db);
  await fill(db);
}
