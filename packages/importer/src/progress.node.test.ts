import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { barProgress, lineProgress } from './progress.ts';

/** What is written, and a clock that is moved by hand. */
function stage() {
  const clock = { time: 0 };
  const written: string[] = [];
  return { clock, written, write: (text: string) => written.push(text), now: () => clock.time };
}

describe('progress', () => {
  it('is a line at each tenth of a step in a log, with the rate and the time that is left', () => {
    const { clock, written, write, now } = stage();
    const progress = lineProgress(write, now);
    progress.begin('read a.csv', 100e6, 'bytes');
    for (let done = 0; done <= 100; done += 5) {
      progress.at(done * 1e6);
      clock.time += 1000;
    }
    progress.end('3 rows');
    assert.equal(written.length, 10);
    assert.equal(written[0], 'read a.csv: 10 %, 5.0 MB/s, 18 s left\n');
    assert.equal(written[8], 'read a.csv: 90 %, 5.0 MB/s, 2 s left\n');
    assert.equal(written[9], 'read a.csv: 3 rows\n');
  });

  it('is a line now and then where nobody knows the end', () => {
    const { clock, written, write, now } = stage();
    const progress = lineProgress(write, now);
    progress.begin('check orders', null, 'rows');
    for (; clock.time <= 25_000; clock.time += 1000) progress.at(clock.time * 2);
    assert.deepEqual(written, ['check orders: 20,000, 2,000 rows/s\n', 'check orders: 40,000, 2,000 rows/s\n']);
  });

  it('looks at the last seconds: what gets slower takes longer', () => {
    const { clock, written, write, now } = stage();
    const progress = barProgress(write, now);
    progress.begin('tell the platform', 100_000, 'events');
    progress.at(50_000);
    for (let done = 50_000; done <= 52_000; done += 100) {
      clock.time += 1000;
      progress.at(done);
    }
    assert.match(written.at(-1) ?? '', /tell the platform {2}█{12}░{12} {2}52 %, 100 events\/s, 8 min left$/);
  });
});
