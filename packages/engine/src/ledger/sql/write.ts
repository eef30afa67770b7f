import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { Database } from '@huitou/store/schema.js';
import { arrayText, given, takesArrays } from './arrays.ts';
import { columns, keys, type Kept } from './columns.ts';
import { inKeyOrder } from './in-key-order.ts';
import { refs, run, tuples, type Value } from './statement-text.ts';

/** Rows a statement of SQLite writes. Few sizes, so that few texts are compiled and prepared, each once. */
const SIZES = [512, 64, 8, 1] as const;
/** Rows a statement of PostgreSQL writes at most. */
const MOST = 50_000;

/**
 * What happens to a row whose key stands already. `replace`: the row given takes its place. `add`: numbers are added to
 * those that stand. `never`: there is none, which the caller has looked up; an engine has less to do then.
 */
type Conflict = 'replace' | 'add' | 'never';

/**
 * The sum of what stands and what comes. Where all but a billionth cancels out, what is left is rounding: a merchant
 * whose only observation was withdrawn has none, and not 10^-13 of one.
 */
function added(table: Kept, name: string, source: 'excluded' | 'given'): RawBuilder<unknown> {
  const [stands, comes] = [sql.ref(`${table}.${name}`), sql.ref(`${source}.${name}`)];
  return sql`case when abs(${stands} + ${comes}) <= 1e-9 * (abs(${stands}) + abs(${comes})) then 0 else ${stands} + ${comes} end`;
}

const restOf = (table: Kept): readonly string[] => {
  const key: readonly string[] = keys[table];
  return columns[table].filter((name) => !key.includes(name));
};

function insert(table: Kept, rows: RawBuilder<unknown>, conflict: Conflict): RawBuilder<unknown> {
  const set = restOf(table).map((name) => {
    return sql`${sql.ref(name)} = ${conflict === 'add' ? added(table, name, 'excluded') : sql.ref(`excluded.${name}`)}`;
  });
  const otherwise = set.length > 0 ? sql`do update set ${sql.join(set)}` : sql`do nothing`;
  const upsert = conflict === 'never' ? sql`` : sql`on conflict (${refs(keys[table])}) ${otherwise}`;
  return sql`insert into ${sql.table(table)} (${refs(columns[table])}) ${rows} ${upsert}`;
}

/** PostgreSQL updates a row that it has been led to with half the work of an insert that turns out to be an update. */
async function addInArrays(db: Kysely<Database>, table: Kept, arrays: readonly string[]): Promise<void> {
  const [key, rest] = [keys[table] as readonly string[], restOf(table)];
  const rows = given(table, columns[table]);
  await run(
    db,
    `open ${table}`,
    () => sql`
      insert into ${sql.table(table)} (${refs(columns[table])})
      select ${refs(key, 'given')}, ${sql.join(rest.map(() => sql`0`))} from ${rows}
      where not exists (select 1 from ${sql.table(table)} as there where ${equal(key, 'there')})`,
    arrays,
  );
  const set = rest.map((name) => sql`${sql.ref(name)} = ${added(table, name, 'given')}`);
  const build = () => sql`update ${sql.table(table)} set ${sql.join(set)} from ${rows} where ${equal(key, table)}`;
  await run(db, `add ${table}`, build, arrays);
}

const equal = (key: readonly string[], table: string): RawBuilder<unknown> =>
  sql.join(
    key.map((name) => sql`${sql.ref(`${table}.${name}`)} = ${sql.ref(`given.${name}`)}`),
    sql` and `,
  );

/** Writes whole rows, many a statement; a row whose key stands already is replaced or added to. */
export async function write<T extends Kept>(
  db: Kysely<Database>,
  table: T,
  rows: readonly Database[T][],
  conflict: Conflict = 'replace',
): Promise<void> {
  const names: readonly (keyof Database[T] & string)[] = columns[table];
  if (takesArrays(db)) {
    const build = () => insert(table, sql`select * from ${given(table, names)}`, conflict);
    for (let from = 0; from < rows.length; from += MOST) {
      const slice = rows.slice(from, from + MOST);
      const arrays = names.map((name) => arrayText(slice.map((row) => row[name] as Value)));
      await (conflict === 'add' ? addInArrays(db, table, arrays) : run(db, `${conflict} ${table}`, build, arrays));
    }
    return;
  }
  const sorted = inKeyOrder(table, rows);
  let from = 0;
  for (const size of SIZES) {
    const build = () => insert(table, sql`values ${tuples(size, names.length)}`, conflict);
    for (; sorted.length - from >= size; from += size) {
      const values: Value[] = [];
      for (let i = from; i < from + size; i++) {
        const row = sorted[i] as Database[T];
        for (const name of names) values.push(row[name] as Value);
      }
      await run(db, `${conflict} ${table} ${size}`, build, values);
    }
  }
}
