// The mappings that come with the program, over the made-up samples beside them.
import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readFile, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { folderOf } from './testing/folder.ts';
import { platformOf } from './testing/importing.ts';
import { silentTarget } from './testing/silent-target.ts';
import type { Reject } from './rejects.ts';
import { runImport } from './run-import.ts';

const samples = fileURLToPath(new URL('../samples/', import.meta.url));
const pseudonymKey = (): Buffer => Buffer.from('the same key for all of the samples');

/** How many events of each type come of a sample, and why rows are rejected. */
async function importSample(t: TestContext, name: string) {
  const path = join(await folderOf(t, {}), 'rejects');
  const { target, events } = silentTarget();
  const { rows } = await runImport({
    folder: join(samples, name),
    mapping: name,
    platform: target,
    rejects: path,
    pseudonymKey,
  });
  const lines = (await readFile(path, 'utf8')).trimEnd().split('\n');
  const rejects = lines.map((line) => JSON.parse(line) as Reject);
  const counts = Map.groupBy(events, ({ type }) => type);
  return {
    rows: rows.files.map(({ rows: all }) => all),
    events: Object.fromEntries(Array.from(counts, ([type, some]) => [type, some.length])),
    rejects: rejects.map(({ source, view, reason }) => `${source}, ${view}: ${reason.slice(0, 24)}`),
    told: events,
  };
}

describe('the sample of', () => {
  it('shopify gives its own counts', async (t) => {
    const { rows, events, rejects, told } = await importSample(t, 'shopify');
    assert.deepEqual(rows, [13]);
    assert.deepEqual(events, { industry: 1, merchant: 1, goods: 3, order: 7, dispatched: 7, refund: 2 });
    assert.deepEqual(rejects, [
      'orders.csv:12, orders: buyer: is missing',
      'orders.csv:13, orders: paid_at: "soon" is not a',
    ]);
    const buyers = told.flatMap(({ data }) => ('buyer' in data && data.buyer ? [data.buyer] : []));
    assert.deepEqual([buyers.length, new Set(buyers).size], [7, 4]);
    for (const buyer of buyers) assert.match(buyer, /^[a-z2-7]{26}$/);
    assert.ok(!JSON.stringify(told).includes('mail.example'));
  });

  it('woocommerce gives its own counts', async (t) => {
    const { rows, events, rejects } = await importSample(t, 'woocommerce');
    assert.deepEqual(rows, [10, 9]);
    assert.deepEqual(events, { industry: 1, merchant: 1, goods: 2, order: 6, refund: 2, review: 4, reply: 1 });
    assert.deepEqual(rejects, [
      'orders.csv:8, orders: buyer: is missing',
      'orders.csv:10, orders: paid_at: "0000-00-00 00:',
      'reviews.csv:9, reviews: buyer: is missing',
      'reviews.csv:10, reviews: stars_quality: must be f',
    ]);
  });

  it('judgeme gives its own counts', async (t) => {
    const { rows, events, rejects } = await importSample(t, 'judgeme');
    assert.deepEqual(rows, [10]);
    assert.deepEqual(events, { industry: 1, merchant: 1, goods: 3, review: 8, reply: 2, moderation: 1 });
    assert.deepEqual(rejects, [
      'reviews.csv:8, reviews: buyer: is missing',
      'reviews.csv:11, reviews: stars_quality: must be f',
    ]);
  });

  it('amazon-reviews gives its own counts', async (t) => {
    const { rows, events, rejects } = await importSample(t, 'amazon-reviews');
    assert.deepEqual(rows, [11]);
    assert.deepEqual(events, { industry: 2, merchant: 2, goods: 3, order: 7, review: 8 });
    assert.deepEqual(rejects, [
      'reviews.tsv:10, orders: buyer: is missing',
      'reviews.tsv:9, reviews: stars_quality: "four" is',
      'reviews.tsv:10, reviews: buyer: is missing',
    ]);
  });
});

describe('the samples', () => {
  it('are known by the same people: reviews of Judge.me find the orders of Shopify', async (t) => {
    const platform = await platformOf(t);
    const folder = await folderOf(t, {});
    for (const name of ['shopify', 'judgeme']) {
      const rejects = join(folder, name);
      await runImport({ folder: join(samples, name), mapping: name, platform, rejects, pseudonymKey });
    }
    const repeat = await platform.store.db
      .selectFrom('reviews')
      .select('text')
      .where('bought', '>=', 2)
      .orderBy('text')
      .execute();
    assert.deepEqual(
      repeat.map(({ text }) => text?.split('\n')[0]),
      ['Too late', '清香'],
    );
  });

  it('are there for every mapping that may not be tried on real data here', async () => {
    const mappings = await readdir(new URL('../mappings/', import.meta.url));
    const names = mappings.flatMap((file) => (file.endsWith('.sql') ? [basename(file, '.sql')] : []));
    const tried = new Set([...(await readdir(samples)), 'airbnb', 'olist', 'tmall']);
    assert.deepEqual(
      names.filter((name) => !tried.has(name)),
      [],
    );
  });
});
