import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { moment } from './moment.ts';

// A browser’s tests run in the time zone of their machine, which often is that of the calendar itself.
const { TZ } = process.env;
describe('when something was written', () => {
  after(() => {
    if (TZ === undefined) delete process.env.TZ;
    else process.env.TZ = TZ;
  });

  for (const zone of ['UTC', 'Asia/Shanghai', 'America/Los_Angeles']) {
    test(`a day is one on the reader’s calendar from its first moment to its last: ${zone}`, () => {
      process.env.TZ = zone;
      const first = new Date(2026, 10, 22).getTime();
      const last = new Date(2026, 10, 23).getTime() - 1;
      for (const now of [first, last]) {
        assert.equal(moment('en', '2026-11-22', now), 'today');
        assert.equal(moment('en', '2026-11-21', now), 'yesterday');
        assert.equal(moment('en', '2026-11-23', now), 'today', 'the writer’s calendar is ahead');
        assert.equal(moment('en', '2026-11-24', now), 'Nov 24, 2026', 'no calendar is so far ahead');
      }
    });
  }

  test('a unit is said from the first full one on', () => {
    process.env.TZ = 'UTC';
    const now = Date.UTC(2026, 10, 22, 12);
    const daysAgo = (days: number): string => {
      const day = new Date(now - days * 86_400_000).toISOString().slice(0, 10);
      return moment('en', day, now);
    };
    assert.deepEqual([2, 30, 31, 60, 61, 365, 366, 730, 731].map(daysAgo), [
      '2 days ago',
      '30 days ago',
      'last month',
      'last month',
      '2 months ago',
      '11 months ago',
      'last year',
      'last year',
      '2 years ago',
    ]);
  });

  test('a number of days is written in the digits that the rest of the page has', () => {
    assert.match(moment('ar-EG', '2026-11-02', Date.UTC(2026, 10, 22, 12)), /20/);
  });
});
