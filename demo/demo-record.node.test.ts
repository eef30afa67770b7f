import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { sampleTrackRecord } from '@huitou/contract/samples.js';
import { DemoRecord, type RecordMaker } from './demo-record.ts';

describe('the track record of the demo', () => {
  let folder = '';
  before(async () => void (folder = await mkdtemp(join(tmpdir(), 'huitou-demo-record-'))));
  after(() => rm(folder, { recursive: true }));

  function setUp(name: string, make: RecordMaker) {
    const errors: unknown[] = [];
    const file = join(folder, name);
    const record = new DemoRecord({ databaseUrl: 'file:a.db', file, make, onError: (error) => errors.push(error) });
    return { record, errors, file };
  }
  const writes =
    (newBuyers: number): RecordMaker =>
    (_, file) =>
      writeFile(file, JSON.stringify({ ...sampleTrackRecord, newBuyers }));

  it('is made once and kept, and made anew for another market', async () => {
    const first = setUp('a.json', writes(1));
    assert.equal(first.record.newest(), undefined);
    await first.record.start(false);
    assert.equal(first.record.newest()?.newBuyers, 1);
    const again = setUp('a.json', writes(2));
    await again.record.start(false);
    assert.equal(again.record.newest()?.newBuyers, 1);
    await again.record.start(true);
    assert.equal(again.record.newest()?.newBuyers, 2);
    assert.deepEqual([...first.errors, ...again.errors], []);
  });

  it('is missing where it could not be made, and the demo goes on', async () => {
    const { record, errors } = setUp('b.json', () => Promise.reject(new Error('no memory')));
    await record.start(false);
    assert.equal(record.newest(), undefined);
    assert.match(String(errors), /no memory/);
  });

  it('is given up when the demo stops, without a word', async () => {
    const { record, errors } = setUp(
      'c.json',
      (_, __, stop) => new Promise((_resolve, reject) => stop.addEventListener('abort', () => reject(stop.reason))),
    );
    void record.start(false);
    await record.stop();
    assert.deepEqual(errors, []);
  });
});
