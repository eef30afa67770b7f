import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { sampleTrackRecord } from '@huitou/contract/samples.js';
import { readTrackRecord } from './read-track-record.ts';

describe('the file of a track record', () => {
  let folder = '';
  before(async () => void (folder = await mkdtemp(join(tmpdir(), 'huitou-record-'))));
  after(() => rm(folder, { recursive: true }));

  const written = async (name: string, text: string): Promise<string> => {
    const file = join(folder, name);
    await writeFile(file, text);
    return file;
  };

  it('is read whole, without what is not of it', async () => {
    const file = await written('good.json', JSON.stringify({ ...sampleTrackRecord, secret: 1 }));
    assert.deepEqual(structuredClone(await readTrackRecord(file)), sampleTrackRecord);
  });

  it('is refused in one sentence that names it, what is wrong, and what to run', async () => {
    const [first, ...rest] = sampleTrackRecord.comparisons;
    const odd = { ...sampleTrackRecord, comparisons: [{ ...first, among: 'friends' }, ...rest] };
    const bad: Readonly<Record<string, RegExp>> = {
      [join(folder, 'missing.json')]: /is not there; .*or unset TRACK_RECORD/,
      [await written('torn.json', '{"method":')]: /is not JSON/,
      [await written('other.json', '{}')]: /is no track record: \/method /,
      [await written('odd.json', JSON.stringify(odd))]: /is no track record: \/comparisons\/0\/among /,
    };
    for (const [file, what] of Object.entries(bad)) {
      await assert.rejects(readTrackRecord(file), ({ message }: Error) => {
        assert.ok(message.startsWith(`TRACK_RECORD: ${file} `), message);
        assert.match(message, what);
        assert.match(message, /npm run backtest -- .*--record FILE/);
        return true;
      });
    }
  });
});
