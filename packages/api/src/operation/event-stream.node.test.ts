import assert from 'node:assert/strict';
import { describe, it, mock } from 'node:test';
import { streamBody, type StreamEvent, type StreamReader, type StreamSource } from './event-stream.ts';

const never = new AbortController().signal;
const text = async (reader: ReadableStreamDefaultReader<Uint8Array>): Promise<string | undefined> => {
  const { value } = await reader.read();
  return value && new TextDecoder().decode(value);
};
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** A source by hand: `say` sends an event, and its reader is known once it has begun. */
function byHand() {
  const waiting: StreamEvent[] = [];
  let wake = (): void => {};
  const made: { reader?: StreamReader; ended: boolean; readonly source: StreamSource; say(event: StreamEvent): void } =
    {
      ended: false,
      source: (reader) => {
        made.reader = reader;
        reader.signal.addEventListener('abort', () => wake());
        return (async function* () {
          while (!reader.signal.aborted) {
            const event = waiting.shift();
            if (event) yield event;
            else await new Promise<void>((resolve) => (wake = resolve));
          }
          made.ended = true;
        })();
      },
      say(event) {
        waiting.push(event);
        wake();
      },
    };
  return made;
}

describe('a stream of events', () => {
  it('sends a comment every 15 seconds while nothing happens, and then what happens', async () => {
    mock.timers.enable({ apis: ['setTimeout'] });
    try {
      const { source, say } = byHand();
      const reader = streamBody(source, never).getReader();
      assert.equal(await text(reader), 'retry: 3000\n\n');
      for (let beat = 0; beat < 3; beat++) {
        let came: string | undefined;
        const read = text(reader).then((said) => (came = said));
        mock.timers.tick(14_999);
        await turn();
        assert.equal(came, undefined, 'not before');
        mock.timers.tick(1);
        assert.equal(await read, ':\n\n');
      }
      const next = text(reader);
      say({ id: '7', event: 'tick', data: [1] });
      assert.equal(await next, 'id: 7\nevent: tick\ndata: [1]\n\n');
      await reader.cancel();
    } finally {
      mock.timers.reset();
    }
  });

  it('sends an event that came between two reads once, and after it the next', async () => {
    const { source, say } = byHand();
    const reader = streamBody(source, never).getReader();
    await text(reader);
    for (const n of [1, 2, 3]) say({ event: 'tick', data: n });
    await turn();
    assert.deepEqual(
      [await text(reader), await text(reader), await text(reader)],
      [1, 2, 3].map((n) => `event: tick\ndata: ${n}\n\n`),
    );
    await reader.cancel();
  });

  it('gives many readers of one event the same bytes', async () => {
    const event: StreamEvent = { event: 'tick', data: 'for all' };
    const bytes = await Promise.all(
      [1, 2].map(async () => {
        const reader = streamBody(async function* () {
          yield event;
        }, never).getReader();
        await reader.read();
        return (await reader.read()).value;
      }),
    );
    assert.ok(bytes[0]);
    assert.equal(bytes[0], bytes[1]);
  });

  it('breaks off at once where its source says so, also while nobody reads', async () => {
    const made = byHand();
    const reader = streamBody(made.source, never).getReader();
    await text(reader);
    made.reader?.cut(new Error('reader: too slow'));
    await assert.rejects(reader.closed, /too slow/);
    await assert.rejects(reader.read(), /too slow/);
    assert.equal(made.reader?.signal.aborted, true);
  });

  it('ends when the server stops, also while nobody reads, and tells whoever counts', async () => {
    const stopping = new AbortController();
    const told: string[] = [];
    const made = byHand();
    const reader = streamBody(made.source, stopping.signal, () => {
      told.push('came');
      return () => void told.push('went');
    }).getReader();
    await text(reader);
    stopping.abort();
    await reader.closed;
    assert.deepEqual(told, ['came', 'went']);
    const late = streamBody(made.source, stopping.signal).getReader();
    assert.equal((await late.read()).done, true);
  });

  it('leaves out an id that would end its line', async () => {
    const reader = streamBody(async function* () {
      yield { id: 'a\nb', event: 'tick', data: 0 };
    }, never).getReader();
    await text(reader);
    assert.equal(await text(reader), 'event: tick\ndata: 0\n\n');
  });
});
