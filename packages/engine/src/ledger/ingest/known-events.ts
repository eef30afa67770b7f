import { sql, type Kysely } from 'kysely';
import type { Database } from '@huitou/store/schema.js';
import { takesArrays } from '../sql/arrays.ts';
import { rowsByKey, type Key } from '../sql/look-up.ts';
import { write } from '../sql/write.ts';

type Row = Database['events'];

// A hash lies anywhere in its table, so a batch of events would write to most pages of it. The last ones are kept in a
// small table of their own, and put into the large one together. PostgreSQL writes no whole page for a row, and does not
// need that; what it has here came from a file.

/** Events that are gathered before they are put to the others. */
const RECENT = 160_000;
/** Statements that do so: none of them holds others up for long. */
const STEPS = 32;
/** The numbers of a key are of 48 bits with a sign. */
const LEAST = -(2 ** 47);
const STEP = 2 ** 48 / STEPS;

/** Those of some events that were applied before. */
export async function knownEvents(db: Kysely<Database>, asked: readonly Key[]): Promise<readonly Row[]> {
  return [...(await rowsByKey(db, 'events', asked)), ...(await rowsByKey(db, 'recent_events', asked))];
}

/** Writes down events that were not known. */
export async function keepEvents(db: Kysely<Database>, rows: readonly Row[]): Promise<void> {
  if (takesArrays(db)) return write(db, 'events', rows, 'never');
  await write(db, 'recent_events', rows, 'never');
  const { recent } = await db
    .selectFrom('recent_events')
    .select(({ fn }) => fn.countAll<number>().as('recent'))
    .executeTakeFirstOrThrow();
  if (recent >= RECENT) await putTogether(db);
}

async function putTogether(db: Kysely<Database>): Promise<void> {
  for (let step = 0; step < STEPS; step++) {
    const from = LEAST + step * STEP;
    await sql`
      insert into events (id_high, id_low, content)
      select id_high, id_low, content from recent_events where id_high >= ${from} and id_high < ${from + STEP}
      order by id_high, id_low`.execute(db);
  }
  await db.deleteFrom('recent_events').execute();
}
