import { sql, type Kysely } from 'kysely';
import { columnTypes } from '../column-types.ts';

/** What the public reads keep beside the ledger: topics of reviews, versions of what is published, orders for pages. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { text, whole, keyed } = columnTypes(db);
  const make = db.schema;

  await keyed(
    make
      .createTable('review_topics')
      .addColumn('merchant', text, (c) => c.notNull())
      .addColumn('topic', text, (c) => c.notNull())
      .addColumn('review', text, (c) => c.notNull())
      .addColumn('tone', text, (c) => c.notNull())
      .addPrimaryKeyConstraint('review_topics_key', ['merchant', 'topic', 'review']),
  ).execute();
  await keyed(
    make
      .createTable('review_readings')
      .addColumn('review', text, (c) => c.notNull().primaryKey())
      .addColumn('stamp', text, (c) => c.notNull()),
  ).execute();
  await keyed(
    make
      .createTable('review_versions')
      .addColumn('merchant', text, (c) => c.notNull().primaryKey())
      .addColumn('version', whole, (c) => c.notNull())
      .addColumn('as_of', whole, (c) => c.notNull())
      .addColumn('fingerprint', text, (c) => c.notNull()),
  ).execute();

  // One for each order in which pages are read; the words of the condition are those of engine/src/read/shown.ts.
  const shown = sql`where bought >= 2 and folded is null`;
  await sql`create index reviews_by_time on reviews (merchant, written_at desc, id desc) ${shown}`.execute(db);
  await sql`create index reviews_by_helpful on reviews (merchant, helpful desc, written_at desc, id desc) ${shown}`.execute(
    db,
  );
  await sql`create index reviews_by_stars on reviews (merchant, (- coalesce(overall, 6)) desc, written_at desc, id desc) ${shown}`.execute(
    db,
  );
  await sql`create index reviews_folded on reviews (merchant, written_at desc, id desc) where bought >= 2 and folded is not null`.execute(
    db,
  );
}
