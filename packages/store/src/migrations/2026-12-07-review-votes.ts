import { sql, type Kysely } from 'kysely';
import { columnTypes } from '../column-types.ts';
import { createTable } from '../create-table.ts';

const double = (value: number) => sql`cast(${sql.lit(value)} as double precision)`;
/** The quantile of reviews/src/helpfulness.ts as of this step. */
const Z = 1.959963984540054;

/** Who found which review helpful or not, and what that comes to, by which "most helpful" is sorted. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { real } = columnTypes(db);
  await createTable(
    db,
    'review_votes',
    { merchant: 'text', review: 'text', buyer: 'text', helpful: 'whole', weight: 'whole' },
    { key: ['merchant', 'review', 'buyer'], keyed: true, partitioned: true },
  );
  await sql`create index review_votes_buyer on review_votes (buyer)`.execute(db);
  for (const name of ['votes_for', 'weight_for', 'weight_against']) {
    await sql`alter table reviews add column ${sql.ref(name)} integer not null default 0`.execute(db);
  }
  await db.schema
    .alterTable('reviews')
    .addColumn('helpfulness', real, (c) => c.notNull().defaultTo(0))
    .execute();
  // A platform's count has no votes against.
  const found = sql`cast(helpful as double precision)`;
  await sql`
    update reviews
    set helpfulness = (${found} + ${double((Z * Z) / 2)} - ${double(Z * Math.sqrt((Z * Z) / 4))}) / (${found} + ${double(Z * Z)})
    where helpful > 0`.execute(db);
  await sql`drop index reviews_by_helpful`.execute(db);
  // The words of the condition are those of engine/src/read/shown.ts.
  await sql`
    create index reviews_by_helpful on reviews (merchant, helpfulness desc, written_at desc, id desc)
    where bought >= 2 and folded is null`.execute(db);
}
