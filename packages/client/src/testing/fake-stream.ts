import type { FakeRequest } from './fake-environment.ts';

/** The server's side of a stream that a test speaks through. */
export interface FakeStream {
  say(text: string): void;
  /** Ends it as a server does that is stopped. */
  end(): void;
  break(): void;
}

/** Answers `request` with a stream of events. */
export async function answerStream(request: FakeRequest): Promise<FakeStream> {
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  const body = new ReadableStream<Uint8Array>({ start: (own) => void (controller = own) });
  const headers = new Headers({ 'content-type': 'text/event-stream' });
  request.init.signal?.addEventListener('abort', () => {
    try {
      controller?.error(new DOMException('aborted', 'AbortError'));
    } catch {
      // It was over.
    }
  });
  await request.respond({ ok: true, status: 200, headers, body });
  const encoder = new TextEncoder();
  return {
    say: (text) => controller?.enqueue(encoder.encode(text)),
    end: () => controller?.close(),
    break: () => controller?.error(new TypeError('network error')),
  };
}

/** An event as the server prints it. */
export const printed = (event: string, data: unknown, id: string): string =>
  `id: ${id}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
