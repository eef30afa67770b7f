import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { playDay, type Day } from '../../tools/bench-live/day.ts';

// `npm run bench:live -- --day` replays a whole day.
describe('the page for broadcast software, an hour long', { timeout: 400_000 }, () => {
  let day: Day;
  before(async () => void (day = await playDay({ hours: 1, every: 40 })));

  // On a busy machine one may be seen after its turn.
  it('shows the reviews that come', () => {
    assert.equal(day.written, 90);
    assert.ok(day.shown >= 86, `${day.shown} of ${day.written} were shown`);
  });

  it('holds no more at the end than after a third of it', () => {
    const { first, last } = day;
    assert.ok(last.objects <= first.objects * 1.05, `${first.objects} bytes of objects became ${last.objects}`);
    assert.ok(last.nodes <= first.nodes * 1.1, `${first.nodes} nodes became ${last.nodes}`);
    assert.ok(last.listeners <= first.listeners + 2, `${first.listeners} listeners became ${last.listeners}`);
  });
});
