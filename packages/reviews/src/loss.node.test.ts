import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lossOf } from './loss.ts';

describe('what losing a customer would cost', () => {
  it('is every visit of one who was here today and is as unhappy as can be', () => {
    assert.equal(lossOf({ visits: 19, days: 0, stars: 1 }), 19);
  });
  it('halves with a month away', () => {
    assert.equal(lossOf({ visits: 19, days: 30, stars: 1 }), 9.5);
  });
  it('is a fifth for one who praises everything', () => {
    assert.equal(lossOf({ visits: 10, days: 0, stars: 5 }), 2);
  });
  it('takes words without stars as neither glad nor sad', () => {
    assert.equal(lossOf({ visits: 5, days: 0, stars: null }), lossOf({ visits: 5, days: 0, stars: 3 }));
  });
  it('is in whole thousandths, and no more for a purchase of tomorrow', () => {
    assert.equal(lossOf({ visits: 7, days: 11, stars: 2.5 }), 3.585);
    assert.equal(lossOf({ visits: 2, days: -1, stars: 1 }), 2);
  });
});
