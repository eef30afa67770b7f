import { sql, type Kysely } from 'kysely';

/** Table and owner of each kind, by its number as it was when this step was written. */
const kinds = [
  [1, 'orders', sql`buyer`],
  [2, 'refunds', sql`order_id`],
  [3, 'reviews', sql`''`],
  [4, 'replies', sql`review`],
  [5, 'moderations', sql`''`],
  [6, 'goods', sql`''`],
  [7, 'rooms', sql`''`],
] as const;

/** Writes down where everything lies that has an id. */
export async function fillThings(db: Kysely<unknown>): Promise<void> {
  for (const [kind, table, owner] of kinds) {
    await sql`
      insert into things (kind, id, merchant, owner)
      select ${sql.lit(kind)}, id, merchant, ${owner} from ${sql.table(table)} order by id`.execute(db);
  }
}
