import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { Kysely, PostgresDialect } from 'kysely';
import { pendingMigrations } from './migrate.ts';
import { openAside } from './open-aside.ts';
import { openStore } from './open-store.ts';
import { poolOf } from './postgres/connect.ts';
import type { Database } from './schema.ts';
import { copyBeforeUpgrade } from './sqlite/copy-before-upgrade.ts';
import { overDatabase } from './sqlite/over-database.ts';
import { storeFacts } from './store-facts.ts';
import { durables, type Durable } from './testing/engines.ts';
import { makeOldStore } from './testing/old-store.ts';

const copyOf = (path: string): string => `${path}.before-2026-11-28-publications`;

describe('a file with the tables of an older version', () => {
  let place: Durable;
  let told: string[] = [];
  beforeEach(async () => {
    place = (await durables['node:sqlite']?.create()) ?? assert.fail();
    const { db, close } = overDatabase(new DatabaseSync(place.url));
    await makeOldStore(db);
    await close();
    told = [];
  });
  afterEach(() => place.remove());

  const open = (upgrade: boolean) => openStore(place.url, { upgrade, onCopy: (sentence) => void told.push(sentence) });
  const files = async (): Promise<string[]> =>
    (await readdir(dirname(place.url))).filter((name) => /before|part/.test(name));

  it('is copied before it is brought up to date, and where to is told', async () => {
    const store = await open(false);
    assert.deepEqual(await storeFacts(store.reads), { events: 1, newest: 0 });
    await store.close();
    assert.deepEqual(await files(), [basename(copyOf(place.url))]);
    assert.match(
      told.join('\n'),
      /is brought up to date \(2026-11-28-publications, .+\); what it was before is in .+$/,
    );
    const copy = await openAside(copyOf(place.url));
    assert.deepEqual(await storeFacts(copy.reads), { events: 1, newest: 0 });
    assert.equal((await pendingMigrations(copy.reads))[0], '2026-11-28-publications');
    await copy.close();
  });

  it('is not copied where whoever opens it has a copy, nor once it is up to date', async () => {
    await (await open(true)).close();
    await (await open(false)).close();
    assert.deepEqual([await files(), told], [[], []]);
  });

  it('is left as it is where there is no room for a copy', async () => {
    const { db, close } = overDatabase(new DatabaseSync(place.url));
    await assert.rejects(
      copyBeforeUpgrade(place.url, db, () => {}, 1_000),
      /no room for a copy before they are brought up to date \(1 MB needed, 1 MB free\); make room, or .+ UPGRADE=yes$/,
    );
    await close();
    assert.deepEqual(await files(), []);
  });

  it('that is empty needs no copy', async () => {
    const fresh = await durables['node:sqlite']?.create();
    assert.ok(fresh);
    await (await openStore(fresh.url, { upgrade: false, onCopy: (sentence) => void told.push(sentence) })).close();
    assert.deepEqual(told, []);
    await fresh.remove();
  });
});

const { skip, create } = durables['PostgreSQL'] ?? { skip: 'there is no such engine', create: undefined };

describe('a database of PostgreSQL with the tables of an older version', { skip }, () => {
  it('is refused until someone says that there is a copy of it', async () => {
    assert.ok(create);
    const place = await create();
    const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool: poolOf(place.url, { max: 1 }) }) });
    await makeOldStore(db);
    await db.destroy();
    await assert.rejects(
      openStore(place.url, { upgrade: false }),
      /has the tables of an older version, .+; take a copy with pg_dump, then start once with UPGRADE=yes$/,
    );
    const store = await openStore(place.url, { upgrade: true });
    assert.equal((await storeFacts(store.reads)).events, 1);
    await store.close();
    await (await openStore(place.url, { upgrade: false })).close();
    await place.remove();
  });
});
