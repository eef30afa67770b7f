import { sql, type Kysely } from 'kysely';
import { eventKey } from '../../event-key.ts';

/** Ids hashed in one go. */
const PAGE = 2_000;
/** Rows a statement. */
const ROWS = 500;

/** Writes the hashes of all ids of `old_events`; what those events said is not known any more. */
export async function hashEvents(db: Kysely<unknown>): Promise<void> {
  let after = '';
  for (;;) {
    const { rows } = await sql<{ id: string }>`
      select id from old_events where id > ${after} order by id limit ${PAGE}`.execute(db);
    const keys = rows.map(({ id }) => eventKey(id)).sort((a, b) => a.id_high - b.id_high);
    for (let from = 0; from < keys.length; from += ROWS) {
      const values = keys.slice(from, from + ROWS).map((key) => sql`(${key.id_high}, ${key.id_low}, null)`);
      await sql`insert into events (id_high, id_low, content) values ${sql.join(values)}`.execute(db);
    }
    const last = rows[PAGE - 1];
    if (!last) return;
    after = last.id;
  }
}
