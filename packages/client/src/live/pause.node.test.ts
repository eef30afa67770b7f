import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pauseBefore } from './pause.ts';

describe('the pause before a stream is opened again', () => {
  it('is anything up to a bound that doubles with each failure, and no more than half a minute', () => {
    assert.deepEqual(
      [0, 1, 2, 3, 4, 5, 99].map((failures) => pauseBefore(3000, failures, 1)),
      [3000, 6000, 12_000, 24_000, 30_000, 30_000, 30_000],
    );
    assert.equal(pauseBefore(3000, 2, 0), 0);
    assert.equal(pauseBefore(3000, 2, 0.25), 3000);
  });

  it('is as long as the server asks for, where that is longer', () => assert.equal(pauseBefore(60_000, 3, 1), 60_000));
});
