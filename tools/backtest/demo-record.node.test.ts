import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check } from '@huitou/contract/check.js';
import { trackRecord } from '@huitou/contract/track-record.js';
import { demoTrackRecord } from '@huitou/mock/track-record.generated.js';
import { keptRecord } from './demo-record.ts';

test('the kept track record is what the demo market gives; if not, run `npm run record:demo`', async () => {
  const { traffic: _, ...kept } = demoTrackRecord;
  const record = await keptRecord();
  assert.equal(check(trackRecord, record), undefined);
  assert.deepEqual(record, kept);
});
