import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { LiveEvent } from '@huitou/api/ports/live-events.js';
import type { Change, PublicationFeed } from '../publication-feed.ts';
import { createLiveEvents } from './create-live-events.ts';
import { SlowReaderError } from './subscription.ts';

/** The publications of one store, and servers that hear of them when a test says so. */
class Publications {
  readonly all: Change[] = [];

  /** Publishes one version of a merchant after the other, each in a publication of its own. */
  publish(merchant: string, about: Change['about'] = ['review']): void {
    const publication = this.all.length + 1;
    const version = this.all.filter((one) => one.merchant === merchant).length + 1;
    this.all.push({ publication, merchant, version, about });
  }

  server() {
    let seen = this.all.length;
    const versions = new Map(this.all.map(({ merchant, version }) => [merchant, version]));
    const listeners = new Set<(changes: readonly Change[]) => void>();
    const feed: PublicationFeed = {
      published: () => seen,
      version: (merchant) => versions.get(merchant),
      refresh: async () => {
        const late = this.all.slice(seen);
        seen = this.all.length;
        for (const { merchant, version } of late) versions.set(merchant, version);
        // A store has only the last row of each.
        const last = late.filter((one, i) => !late.slice(i + 1).some(({ merchant }) => merchant === one.merchant));
        for (const listener of listeners) listener(last);
      },
      onPublished(listener) {
        listeners.add(listener);
        return () => void listeners.delete(listener);
      },
    };
    return { live: createLiveEvents({ storeId: 'store1', feed }), hear: feed.refresh };
  }
}

const neverCut = (reason: Error): never => assert.fail(reason);
type Events = AsyncIterable<LiveEvent>;
const iterate = (events: Events): AsyncIterator<LiveEvent> => events[Symbol.asyncIterator]();
async function take(events: AsyncIterator<LiveEvent>, count = 1): Promise<LiveEvent[]> {
  const taken: LiveEvent[] = [];
  while (taken.length < count) {
    const { value, done } = await events.next();
    assert.ok(!done, `ended after ${taken.length} of ${count}`);
    taken.push(value);
  }
  return taken;
}
const ids = (events: readonly LiveEvent[]): string[] => events.map(({ id }) => id);

describe('live events', () => {
  it('begin with how all merchants stand, then say what changed, in order', async () => {
    const store = new Publications();
    store.publish('a');
    const { live, hear } = store.server();
    const events = iterate(live.subscribe(['a', 'b'], undefined, neverCut));
    assert.deepEqual(await take(events), [
      {
        id: 'store1:1',
        event: 'snapshot',
        data: {
          merchants: [
            { merchant: 'a', index: 1, reviews: 1 },
            { merchant: 'b', index: null, reviews: null },
          ],
        },
      },
    ]);
    store.publish('b', ['index']);
    store.publish('c');
    store.publish('a', ['reply', 'review']);
    await hear();
    assert.deepEqual(await take(events, 3), [
      { id: 'store1:2:b:index', event: 'index', data: { merchant: 'b', version: 1 } },
      { id: 'store1:4:a:reply', event: 'reply', data: { merchant: 'a', version: 2 } },
      { id: 'store1:4:a:review', event: 'review', data: { merchant: 'a', version: 2 } },
    ]);
  });

  it('go on after the last one that was seen, at any server, without loss or double', async () => {
    const store = new Publications();
    const [one, other] = [store.server(), store.server()];
    const first = iterate(one.live.subscribe(['a', 'b'], undefined, neverCut));
    await take(first);
    for (const merchant of ['a', 'b', 'x', 'a']) store.publish(merchant);
    await one.hear();
    const seen = await take(first, 1);
    await first.return?.();
    assert.equal(one.live.readers, 0);
    // The other has heard of nothing yet, and finds one publication of `a` where there were two.
    assert.deepEqual(ids(seen), ['store1:2:b:review']);
    const second = iterate(other.live.subscribe(['a', 'b'], seen[0]?.id, neverCut));
    assert.deepEqual(ids(await take(second)), ['store1:4:a:review']);
    store.publish('b');
    await other.hear();
    assert.deepEqual(ids(await take(second)), ['store1:5:b:review']);
    await one.hear();
    const third = iterate(one.live.subscribe(['a', 'b'], 'store1:4:a:review', neverCut));
    assert.deepEqual(ids(await take(third)), ['store1:5:b:review']);
  });

  it('are a snapshot where the id is of another store, not reached by this one, or too old', async () => {
    const store = new Publications();
    const { live, hear } = store.server();
    const firstOf = async (from: string): Promise<string | undefined> => {
      const events = iterate(live.subscribe(['a'], from, neverCut));
      const [{ id, event } = {}] = await take(events);
      await events.return?.();
      return `${event} ${id}`;
    };
    store.publish('a');
    await hear();
    assert.equal(await firstOf('store1:0'), 'review store1:1:a:review');
    assert.equal(await firstOf('other1:0'), 'snapshot store1:1');
    assert.equal(await firstOf('store1:900'), 'snapshot store1:1');
    for (let n = 0; n < 9000; n++) {
      store.publish(n % 100 === 0 ? 'a' : 'b');
      await hear();
    }
    assert.equal(await firstOf('store1:0'), 'snapshot store1:9001');
    assert.match((await firstOf('store1:8000')) ?? '', /^review store1:8\d\d\d:a:review$/);
  });

  it('never wait for a reader: a slow one is cut off, the others see nothing of it', async () => {
    const store = new Publications();
    const { live, hear } = store.server();
    const cut: Error[] = [];
    const slow = iterate(live.subscribe(['a'], undefined, (reason) => cut.push(reason)));
    const quick = iterate(live.subscribe(['a'], undefined, neverCut));
    await Promise.all([take(slow), take(quick)]);
    const seen: string[] = [];
    for (let n = 0; n < 300; n++) {
      store.publish('a');
      await hear();
      seen.push(...ids(await take(quick)));
    }
    assert.deepEqual(
      seen,
      Array.from({ length: 300 }, (_, n) => `store1:${n + 1}:a:review`),
    );
    assert.equal(cut.length, 1);
    assert.ok(cut[0] instanceof SlowReaderError);
    assert.deepEqual(await slow.next(), { done: true, value: undefined });
    assert.equal(live.readers, 1);
  });

  it('end for all when the server stops', async () => {
    const { live } = new Publications().server();
    const events = iterate(live.subscribe(['a'], undefined, neverCut));
    await take(events);
    const waiting = events.next();
    live.close();
    assert.equal((await waiting).done, true);
    assert.equal(live.readers, 0);
  });
});
