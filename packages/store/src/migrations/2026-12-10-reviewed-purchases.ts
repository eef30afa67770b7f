import { sql, type Kysely } from 'kysely';
import { columnTypes } from '../column-types.ts';
import { orderHash, purchaseKey } from '../purchase-key.ts';

/** Rows read in one go. */
const PAGE = 1_000;

interface Row {
  readonly merchant: string;
  readonly review: string;
  readonly buyer: string | null;
  readonly order_id: string | null;
  /** JSON of a held review's event. */
  readonly event: string | null;
}

const orderOf = ({ order_id, event }: Row): string | null =>
  event === null ? order_id : ((JSON.parse(event) as { data: { order?: string | null } }).data.order ?? null);

/** Writes down of which purchase each review is, as far as that is still known. */
async function fill(db: Kysely<unknown>): Promise<void> {
  let [merchant, review] = ['', ''];
  for (;;) {
    const { rows } = await sql<Row>`
      select s.merchant, s.review, coalesce(r.buyer, h.buyer) as buyer, r.order_id, h.event
      from submissions s
      left join reviews r on r.merchant = s.merchant and r.id = s.review
      left join held_reviews h on h.merchant = s.merchant and h.review = s.review
      where (s.merchant, s.review) > (${merchant}, ${review})
      order by s.merchant, s.review limit ${sql.lit(PAGE)}`.execute(db);
    for (const row of rows) {
      const id = orderOf(row);
      if (row.buyer === null || id === null) continue;
      const purchase = purchaseKey({ merchant: row.merchant, buyer: row.buyer, order: orderHash(id) });
      await sql`
        update submissions set purchase = ${purchase}
        where merchant = ${row.merchant} and review = ${row.review}`.execute(db);
    }
    const last = rows[PAGE - 1];
    if (!last) return;
    ({ merchant, review } = last);
  }
}

/** Of several reviews of one purchase the first that stands belongs to it; of the others their tokens alone are known. */
async function keepOne(db: Kysely<unknown>): Promise<void> {
  const place = (of: string) =>
    sql`case when ${sql.ref(`${of}.body`)} = '' then 1 else 0 end, ${sql.ref(`${of}.at`)}, ${sql.ref(`${of}.review`)}`;
  await sql`
    update submissions set purchase = null
    where exists (
      select 1 from submissions one
      where one.merchant = submissions.merchant and one.purchase = submissions.purchase
        and (${place('one')}) < (${place('submissions')}))`.execute(db);
}

/** A review belongs to an order of a buyer's, whichever of its tokens it was written with. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('submissions').addColumn('purchase', columnTypes(db).text).execute();
  await fill(db);
  await sql`create index submissions_doubled on submissions (merchant, purchase)`.execute(db);
  await keepOne(db);
  await sql`drop index submissions_doubled`.execute(db);
  await sql`create unique index submissions_purchase on submissions (merchant, purchase)`.execute(db);
}
