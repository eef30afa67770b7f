import { expect } from '@open-wc/testing';
import { readEvents, type TextEvent } from './read-events.ts';

async function read(...chunks: string[]): Promise<{ events: TextEvent[]; retries: number[] }> {
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(encoder.encode(chunk));
      controller.close();
    },
  });
  const [events, retries]: [TextEvent[], number[]] = [[], []];
  await readEvents(body, {
    alive: () => {},
    event: (event) => void events.push(event),
    retry: (ms) => void retries.push(ms),
  });
  return { events, retries };
}

describe('a stream of events', () => {
  it('is read as the HTML standard says, however it is cut', async () => {
    const text =
      ':\r\nretry: 3000\r\n\r\nid: s:1\nevent: review\ndata: {"a":\ndata: 1}\n\ndata:一\rid\r\revent: x\n\ndata: cut off';
    const whole = await read(text);
    expect(whole.retries).to.deep.equal([3000]);
    expect(whole.events).to.deep.equal([
      { id: 's:1', event: 'review', data: '{"a":\n1}' },
      { id: '', event: 'message', data: '一' },
    ]);
    expect(await read(...text)).to.deep.equal(whole);
  });

  it('names with an event without an id the last id before it', async () => {
    const { events } = await read('id: a\ndata: 1\n\ndata: 2\n\nid: b\0c\ndata: 3\n\n');
    expect(events.map(({ id }) => id)).to.deep.equal(['a', 'a', 'a']);
  });

  it('is broken off where an event has no end', async () => {
    let error: unknown;
    await read('data: ', 'x'.repeat(100_001)).catch((caught: unknown) => (error = caught));
    expect(String(error)).to.include('too long');
  });
});
