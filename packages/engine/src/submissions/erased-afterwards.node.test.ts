import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { it } from 'node:test';
import { tableNames } from '@huitou/store/primary-keys.js';
import { durables, engines } from '@huitou/store/testing/engines.js';
import { sql } from 'kysely';
import { author, event, TeaShop } from './testing/tea-shop.ts';

const words = {
  before: 'words before the edit',
  after: 'words after the edit',
  appendix: 'words that were added',
  report: 'words of a report',
  about: 'words about the review',
};

/** A review with all that may lie beside it, by the regular `regular-to-forget`, who also voted and reported. */
async function fill(shop: TeaShop): Promise<void> {
  const { afterwards, ledger } = shop.platform;
  const person = 'regular-to-forget';
  await ledger.apply([shop.order('z1', person, 1), shop.order('z2', person, 5)]);
  const who = author(person, 'z2');
  const draft = { text: words.before, stars: { quality: 5 } };
  const receipt = async () => null;
  const own = await shop.platform.submissions.submit(who, draft, { key: 'key-of-z', receipt });
  assert.ok(typeof own === 'object');
  const { review } = own;
  const other = await shop.write('b', 'Another.');
  assert.ok(typeof (await afterwards.append(who, review, { text: words.appendix }, 'key-append')) === 'object');
  assert.ok(typeof (await afterwards.edit(who, review, { text: words.after }, { receipt })) === 'object');
  assert.ok(typeof (await afterwards.vote(who, other, true)) === 'object');
  const from = (buyer: string) => ({ by: 'buyer', merchant: 'm', buyer }) as const;
  await afterwards.report(from(person), other, { reason: 'other', text: words.report });
  await afterwards.report(from('c'), review, { reason: 'other', text: words.about });
}

const forget = event('erase', '2026-01-10T12:00:00Z', { buyer: 'regular-to-forget' });
const all = [...Object.values(words), 'regular-to-forget'];

it('what lies beside the reviews of whom is to be forgotten is gone from the file at once', async (t) => {
  const place = await durables['node:sqlite']?.create();
  assert.ok(place);
  const { url, remove } = place;
  t.after(remove);
  const shop = await TeaShop.open(url);
  t.after(() => shop.platform.close());
  const inFile = (text: string): boolean =>
    [url, `${url}-wal`].some((file) => existsSync(file) && readFileSync(file).includes(text));
  await fill(shop);
  await shop.platform.ledger.publish();
  assert.deepEqual(all.filter(inFile), all);
  await shop.platform.ledger.apply([forget]);
  await shop.platform.ledger.publish();
  assert.deepEqual(all.filter(inFile), []);
});

for (const [engine, { skip, open }] of Object.entries(engines)) {
  it(`what lies beside the reviews of whom is to be forgotten is in no row, on ${engine}`, { skip }, async (t) => {
    const shop = await TeaShop.open(await open());
    t.after(() => shop.platform.close());
    const { db } = shop.platform.store;
    const whereIs = async (text: string): Promise<readonly string[]> => {
      const found: string[] = [];
      for (const table of tableNames) {
        const { rows } = await sql<object>`select * from ${sql.table(table)}`.execute(db);
        if (JSON.stringify(rows).includes(text)) found.push(table);
      }
      return found;
    };
    await fill(shop);
    await shop.platform.ledger.publish();
    for (const text of all) assert.notDeepEqual(await whereIs(text), [], text);
    await shop.platform.ledger.apply([forget]);
    for (const text of all) assert.deepEqual(await whereIs(text), [], text);
    const shown = await shop.shown();
    assert.deepEqual(
      shown.map(({ text, helpful, appendices, edited }) => [text, helpful, appendices, edited]).toSorted(),
      [
        ['', 0, [], null],
        ['Another.', 0, [], null],
      ],
    );
  });
}
