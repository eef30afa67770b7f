import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { IndexSnapshot } from '@huitou/contract/index-snapshot.js';
import { onceADay, onlyFiguresDiffer } from './once-a-day.ts';

const tea = { id: 'tea', name: '茶', names: { en: 'Tea' } };
const first: IndexSnapshot = {
  merchant: { id: 'm', name: '雨前', names: { en: 'Before,"asOf":the rain' }, industry: tea, avatar: null },
  method: 'v2',
  asOf: '2026-11-22T08:00:00.000Z',
  level: 'par',
  score: 52,
  scoreInterval: { lower: 50, upper: 54 },
  interval: { lower: 40, upper: 60 },
  percentile: 51,
  peers: { industry: tea, merchants: 40 },
  buyers: { all: 100, returning: 20 },
  window: 365,
  dimensions: [],
  caps: [],
};
/** The merchant after one more purchase, later that day. */
const bought: IndexSnapshot = {
  ...first,
  asOf: '2026-11-22T09:30:00.000Z',
  score: 52.3,
  percentile: 52,
  level: 'above',
  buyers: { all: 101, returning: 20 },
};
const cap = { reason: 'false-claims', until: '2027-01-01T00:00:00.000Z' };

describe('the figures of a day', () => {
  for (const [what, now, then] of [
    ['stay where one more buys', bought, first],
    ['change with the method', { ...bought, method: 'v3' }, 'now'],
    ['change where history arrives', { ...bought, buyers: { all: 200, returning: 30 } }, 'now'],
    ['stay where a crowd buys', { ...bought, buyers: { all: 199, returning: 30 } }, first],
    [
      'change with the industry',
      { ...bought, merchant: { ...first.merchant, industry: { ...tea, id: 'wine' } } },
      'now',
    ],
    [
      'stay beside a new name',
      { ...bought, merchant: { ...first.merchant, name: '谷雨' } },
      { ...first, merchant: { ...first.merchant, name: '谷雨' } },
    ],
    [
      'stay beside a new name of the industry',
      { ...bought, peers: { industry: { ...tea, name: '茗' }, merchants: 41 } },
      { ...first, peers: { industry: { ...tea, name: '茗' }, merchants: 40 } },
    ],
    [
      'stay where others are compared with',
      { ...bought, peers: { industry: { ...tea, id: 'drinks' }, merchants: 400 } },
      first,
    ],
    [
      'stay beside a cap, which holds down the level at once',
      { ...bought, level: 'below', caps: [cap] },
      { ...first, level: 'below', caps: [cap] },
    ],
  ] as const satisfies readonly (readonly [string, IndexSnapshot, IndexSnapshot | 'now'])[]) {
    it(what, () => assert.deepEqual(onceADay(first, now), then === 'now' ? now : then));

    it(`${what}: seen without parsing, if it is nothing`, () => {
      const nothing = onlyFiguresDiffer(JSON.stringify(first), JSON.stringify(now));
      if (nothing) assert.deepEqual(then, first);
    });
  }

  it('are mostly seen without parsing', () => {
    assert.ok(onlyFiguresDiffer(JSON.stringify(first), JSON.stringify(bought)));
    const capped = { ...first, caps: [cap] };
    assert.ok(onlyFiguresDiffer(JSON.stringify(capped), JSON.stringify({ ...bought, caps: [cap] })));
  });
});
