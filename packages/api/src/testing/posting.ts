import type { LineAnswer } from '@huitou/contract/ingest.js';
import { createApp } from '../create-app.ts';
import { FakeLedger } from './fake-ledger.ts';
import { TinyReader } from './tiny-reader.ts';

/** An application over a fake ledger, and the way to post to it. */
export const postingTo = (given: { platformKeys?: readonly string[] } = { platformKeys: ['secret'] }) => {
  const ledger = new FakeLedger();
  const app = createApp({ reader: new TinyReader([]), ledger, ...given });
  const post = (body: BodyInit, headers: Record<string, string> = {}) =>
    app.fetch(
      new Request('https://api.example/v1/events', {
        method: 'POST',
        body,
        headers: { authorization: 'Bearer secret', 'content-type': 'application/x-ndjson', ...headers },
        duplex: 'half',
      } as RequestInit),
    );
  return { app, ledger, post };
};
/** The answers of a response, line by line. */
export const answersOf = async (response: Response): Promise<LineAnswer[]> =>
  (await response.text())
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as LineAnswer);
/** What a problem says. */
export const detailOf = async (response: Response): Promise<string> =>
  ((await response.json()) as { detail: string }).detail;

/** A body whose chunks are handed over one by one. */
export function byHand() {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const writer = writable.getWriter();
  return {
    body: readable,
    write: (text: string) => writer.write(new TextEncoder().encode(text)),
    end: () => writer.close(),
    breakOff: (why: Error) => writer.abort(why),
  };
}
