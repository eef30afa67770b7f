import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { sampleTrackRecord } from '@huitou/contract/samples.js';
import { readTrackRecord } from '@huitou/server/read-track-record.js';
import { nameOf, sourceOf } from './options.ts';
import { addTraffic, writeRecord } from './record-file.ts';

describe('the file of a record', () => {
  let folder = '';
  before(async () => void (folder = await mkdtemp(join(tmpdir(), 'huitou-record-'))));
  after(() => rm(folder, { recursive: true }));
  const { traffic, ...found } = sampleTrackRecord;
  const read = async (file: string) => structuredClone(await readTrackRecord(file));

  it('keeps what simulated markets said when the data is looked at again', async () => {
    const file = join(folder, 'a.json');
    await writeRecord(file, found);
    assert.deepEqual(await read(file), found);
    assert.ok(traffic);
    await addTraffic(file, traffic);
    assert.deepEqual(await read(file), sampleTrackRecord);
    await writeRecord(file, { ...found, newBuyers: 7 });
    assert.deepEqual(await read(file), { ...sampleTrackRecord, newBuyers: 7 });
    assert.deepEqual(await readdir(folder), ['a.json'], 'nothing lies beside it');
  });

  it('is not made of the simulation alone, nor written over something else', async () => {
    assert.ok(traffic);
    await assert.rejects(
      addTraffic(join(folder, 'none.json'), traffic),
      /^Error: --record: .*none\.json is not there; /,
    );
    const other = join(folder, 'other.json');
    await writeFile(other, '{"name":"my-shop"}');
    await assert.rejects(writeRecord(other, found), /^Error: --record: .*other\.json is no track record/);
  });
});

describe('the options of a backtest', () => {
  it('name an export and a mapping, or a store', () => {
    assert.deepEqual(sourceOf(['f'], { mapping: 'olist' }), { folder: 'f', mapping: 'olist' });
    assert.deepEqual(sourceOf([], { store: 'file:x.db' }), { store: 'file:x.db' });
    for (const [folders, more] of [
      [[], {}],
      [['f'], {}],
      [['f', 'g'], { mapping: 'olist' }],
      [['f'], { store: 'x' }],
      [[], { store: 'x', mapping: 'olist' }],
    ] as const)
      assert.throws(() => sourceOf(folders, more), /name one folder and a mapping, or --store and no folder/);
  });

  it('call the data by one name, and by others in other languages', () => {
    assert.equal(nameOf(undefined), undefined);
    assert.deepEqual(nameOf(['Our orders = all']), { name: 'Our orders = all', names: {} });
    assert.deepEqual(nameOf(['zh-CN=订单', 'Orders']), { name: 'Orders', names: { 'zh-CN': '订单' } });
    assert.deepEqual(nameOf(['zh-CN=订单']), { name: '订单', names: { 'zh-CN': '订单' } });
  });
});
