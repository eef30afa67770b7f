import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { sql } from 'kysely';
import { openStore } from './open-store.ts';

/** Tables and their columns as the types in schema.ts name them; `?` after those that may be null. */
async function written(): Promise<Map<string, string[]>> {
  const source = await readFile(new URL('schema.ts', import.meta.url), 'utf8');
  const columnsOf = (type: string): string[] => {
    const body = new RegExp(`interface ${type} \\{([^}]*)\\}`).exec(source)?.[1] ?? '';
    return [...body.matchAll(/^ {2}(\w+): ([^;]+);/gm)].map(
      ([, name, of]) => `${name}${of?.includes('null') ? '?' : ''}`,
    );
  };
  const database = source.slice(source.indexOf('interface Database '));
  const tables = [...database.matchAll(/^ {2}(\w+): (\w+);/gm)];
  return new Map(tables.map(([, table = '', type = '']) => [table, columnsOf(type)]));
}

describe('the tables of an up-to-date store', () => {
  it('have the columns that their types name, null where those are', async () => {
    const store = await openStore('memory:');
    const tables = await written();
    assert.ok(tables.size > 15);
    for (const [table, columns] of tables) {
      const { rows } = await sql<{ name: string; notnull: number }>`
        select name, "notnull" from pragma_table_info(${table})`.execute(store.db);
      assert.deepEqual(rows.map(({ name, notnull }) => (notnull ? name : `${name}?`)).sort(), columns.sort(), table);
    }
    await store.close();
  });
});
