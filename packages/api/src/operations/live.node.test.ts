import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createApp } from '../create-app.ts';
import type { LiveEvent, LiveEvents } from '../ports/live-events.ts';
import { snapshot } from '../testing/snapshots.ts';
import { TinyReader } from '../testing/tiny-reader.ts';

const event: LiveEvent = { id: 's:3:a:review', event: 'review', data: { merchant: 'a', version: 2 } };

function setUp(given: { readonly live?: LiveEvents } = {}) {
  const asked: unknown[] = [];
  const live: LiveEvents = {
    subscribe(...[merchants, from]) {
      asked.push([merchants, from]);
      return (async function* () {
        yield event;
      })();
    },
  };
  const app = createApp({ reader: new TinyReader([snapshot('a'), snapshot('b')]), live, ...given });
  const ask = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
    app.fetch(new Request(`https://api.example${path}`, { headers }));
  const problem = async (path: string): Promise<[number, unknown]> => {
    const answer = await ask(path);
    return [answer.status, ((await answer.json()) as { readonly detail: string }).detail];
  };
  return { ask, asked, problem };
}

const streamed = `retry: 3000\n\nid: s:3:a:review\nevent: review\ndata: {"merchant":"a","version":2}\n\n`;

describe('live events', () => {
  it('of a room are those of its merchant, and no proxy holds them back', async () => {
    const { ask, asked } = setUp();
    const answer = await ask('/v1/rooms/a-room/live', { 'last-event-id': 's:2' });
    assert.equal(answer.status, 200);
    assert.deepEqual(
      ['content-type', 'cache-control', 'x-accel-buffering', 'access-control-allow-origin'].map((name) =>
        answer.headers.get(name),
      ),
      ['text/event-stream', 'no-store', 'no', '*'],
    );
    assert.equal(await answer.text(), streamed);
    assert.deepEqual(asked, [[['a'], 's:2']]);
  });

  it('of several merchants come in one stream', async () => {
    const { ask, asked } = setUp();
    assert.equal(await (await ask('/v1/live?merchants=a,b,nobody')).text(), streamed);
    assert.deepEqual(asked, [[['a', 'b', 'nobody'], undefined]]);
  });

  it('are refused in words that say what to change', async () => {
    const { problem } = setUp();
    const many = Array.from({ length: 21 }, (_, n) => `m${n + 10}`).join();
    assert.deepEqual(await problem('/v1/rooms/nowhere/live'), [
      404,
      'room: "nowhere" is not known here; use the id under which the platform reported it',
    ]);
    assert.deepEqual(
      (
        await Promise.all(
          ['', '?merchants=b,a', '?merchants=a,a', `?merchants=${many}`].map((query) => problem(`/v1/live${query}`)),
        )
      ).map(([status]) => status),
      [400, 400, 400, 400],
    );
    const [status, detail] = await setUp({ live: undefined as never }).problem('/v1/live?merchants=a');
    assert.deepEqual([status, detail], [503, 'server: streams no events; read again from time to time']);
  });
});

describe('a live room', () => {
  it('says who sells in it, and that nothing has changed to who has it already', async () => {
    const { ask, problem } = setUp();
    const answer = await ask('/v1/rooms/a-room');
    const { merchant, live } = (await answer.json()) as { merchant: { id: string }; live: boolean };
    assert.deepEqual([merchant.id, live], ['a', true]);
    assert.match(answer.headers.get('cache-control') ?? '', /^public, max-age=5,/);
    const again = await ask('/v1/rooms/a-room', { 'if-none-match': answer.headers.get('etag') ?? '' });
    assert.equal(again.status, 304);
    assert.equal((await problem('/v1/rooms/nowhere'))[0], 404);
  });
});
