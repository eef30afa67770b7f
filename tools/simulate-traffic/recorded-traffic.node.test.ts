import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check } from '@huitou/contract/check.js';
import { sampleTrackRecord } from '@huitou/contract/samples.js';
import { trackRecord } from '@huitou/contract/track-record.js';
import { resultsOf } from './compare.ts';
import { recordedTraffic } from './recorded-traffic.ts';

const outcome = (returning: number, chance: number | null) => ({
  ...{ returning, chance, orders: 1.5, toWorst: 0.2, gini: 0.4, satisfaction: 0 },
});

test('what simulated markets said is told as a track record has it, and no interval leaves its scale', () => {
  const traffic = recordedTraffic(
    { seeds: 2, firstSeed: 1, days: 365, shops: 240 },
    resultsOf(
      new Map([
        ['trust' as const, [outcome(300, 0), outcome(340, 0.1)]],
        ['volume' as const, [outcome(300, null), outcome(300, null)]],
        ['stars' as const, [outcome(300, 0.9), outcome(300, 1)]],
      ]),
    ),
  );
  const [trust, volume, stars] = traffic.policies;
  assert.equal(trust?.returning.mean, 320);
  assert.ok((trust?.returning.lower ?? 0) < 300);
  assert.equal(trust?.chance?.lower, 0);
  assert.equal(stars?.chance?.upper, 1);
  assert.deepEqual([volume?.id, volume?.chance], ['volume', null]);
  assert.equal(check(trackRecord, { ...sampleTrackRecord, traffic }), undefined);
});
