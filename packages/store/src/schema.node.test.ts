import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { openStore } from './open-store.ts';
import { durables } from './testing/engines.ts';

/** Tables and their columns as the types in schema.ts name them; `?` after those that may be null. */
async function written(): Promise<Map<string, string[]>> {
  const read = (file: string): Promise<string> => readFile(new URL(file, import.meta.url), 'utf8');
  const files = (await readdir(new URL('tables/', import.meta.url))).filter((name) => name.endsWith('.ts'));
  const source = (await Promise.all(['schema.ts', ...files.map((name) => `tables/${name}`)].map(read))).join('\n');
  const columnsOf = (type: string): string[] => {
    const body = new RegExp(`interface ${type} \\{([^}]*)\\}`).exec(source)?.[1] ?? '';
    return [...body.matchAll(/^ {2}(\w+): ([^;]+);/gm)].map(
      ([, name, of]) => `${name}${of?.includes('null') ? '?' : ''}`,
    );
  };
  const [, database = ''] = /interface Database \{([^}]*)\}/.exec(source) ?? [];
  const tables = [...database.matchAll(/^ {2}(\w+): (\w+);/gm)];
  return new Map(tables.map(([, table = '', type = '']) => [table, columnsOf(type)]));
}

describe('the tables of an up-to-date store', () => {
  for (const [engine, { skip, create }] of Object.entries(durables)) {
    it(`have the columns that their types name, null where those are, on ${engine}`, { skip }, async () => {
      const place = await create();
      const store = await openStore(place.url);
      const tables = await written();
      assert.ok(tables.size > 15);
      const made = new Map((await store.db.introspection.getTables()).map(({ name, columns }) => [name, columns]));
      for (const [table, columns] of tables) {
        const found = made.get(table)?.map(({ name, isNullable }) => (isNullable ? `${name}?` : name));
        assert.deepEqual(found?.sort(), columns.sort(), table);
      }
      await store.close();
      await place.remove();
    });
  }
});
