import assert from 'node:assert/strict';
import { describe, it, mock as timers } from 'node:test';
import type { LiveEvent } from '@huitou/api/ports/live-events.js';
import type { ReviewPage } from '@huitou/contract/review.js';
import { createEvening } from './evening.ts';
import { createFixtureLive } from './fixture-live.ts';
import { FixtureReader } from './fixture-reader.ts';
import { cast, fixtures } from './fixtures.ts';

const [hetian] = fixtures();
assert.ok(hetian);
const listen = (from?: string) => {
  const reader = new FixtureReader(fixtures());
  const live = createFixtureLive(reader);
  const open = (id = from) => live.subscribe([cast.leading], id, () => {})[Symbol.asyncIterator]();
  return { reader, open };
};
const told = async (events: AsyncIterator<LiveEvent>): Promise<LiveEvent> => (await events.next()).value as LiveEvent;

describe('the stream of the mock', () => {
  it('begins with how the merchants stand, then tells what is published', async () => {
    const { reader, open } = listen();
    const events = open();
    assert.deepEqual(await told(events), {
      id: 'f:0',
      event: 'snapshot',
      data: { merchants: [{ merchant: cast.leading, index: 1, reviews: 1 }] },
    });
    const next = told(events);
    reader.publish({ ...hetian, reviews: [...hetian.reviews] });
    assert.deepEqual(await next, { id: 'f:1', event: 'review', data: { merchant: cast.leading, version: 2 } });
  });

  it('tells who comes back what was missed', async () => {
    const { reader, open } = listen();
    for (let i = 0; i < 2; i++) reader.publish({ ...hetian, reviews: [...hetian.reviews] });
    const events = open('f:1');
    assert.equal((await told(events)).id, 'f:2');
    assert.equal((await told(open('x:9'))).event, 'snapshot');
  });

  it('ends where nobody listens any more', async () => {
    const { open } = listen();
    const events = open();
    await told(events);
    const next = events.next();
    await events.return?.();
    assert.equal((await next).done, true);
  });
});

describe('an evening of the mock', () => {
  it('goes on while somebody listens: a review, then its answer', async () => {
    timers.timers.enable({ apis: ['setInterval'] });
    const { reader, live } = createEvening(fixtures(), globalThis);
    const newest = async (): Promise<ReviewPage['reviews'][number] | undefined> =>
      (await reader.reviews(cast.leading, { limit: 1 })).reviews[0];
    const events = live.subscribe([cast.leading], undefined, () => {})[Symbol.asyncIterator]();
    await events.next();
    timers.timers.tick(8_000);
    assert.equal(((await events.next()).value as LiveEvent).event, 'review');
    assert.deepEqual([(await newest())?.id, (await newest())?.reply], ['evening-0', null]);
    timers.timers.tick(8_000);
    assert.ok((await newest())?.reply);
    await events.return?.();
    timers.timers.tick(80_000);
    assert.equal((await newest())?.id, 'evening-0');
    timers.timers.reset();
  });
});
