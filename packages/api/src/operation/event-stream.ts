import type { Observer } from '../ports/observer.ts';

/** One server-sent event. */
export interface StreamEvent {
  /** What a reader that comes back sends as `Last-Event-ID`. */
  readonly id?: string;
  readonly event: string;
  readonly data: unknown;
}

/** Milliseconds between two comments that keep a quiet connection open in proxies, and until a reader comes back. */
const heartbeat = 15_000;
const comeBack = 3000;

const encoder = new TextEncoder();

/** An event in the form of the HTML standard, 9.2. JSON has no line ends, and an id with one is left out. */
const print = ({ id, event, data }: StreamEvent): string =>
  `${id === undefined || /[\r\n\0]/.test(id) ? '' : `id: ${id}\n`}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;

/** The same events; the observer is told while somebody listens to them. */
export async function* watched(
  events: AsyncIterable<StreamEvent>,
  observer: Observer | undefined,
): AsyncGenerator<StreamEvent> {
  const closed = observer?.opened('listener');
  try {
    yield* events;
  } finally {
    closed?.();
  }
}

/**
 * Events as a body that ends when `ended` does, which also tells the source to stop. Nothing is asked of the source
 * before the reader has taken what there is.
 */
export function streamBody(
  open: (signal: AbortSignal) => AsyncIterable<StreamEvent>,
  ended: AbortSignal,
): ReadableStream<Uint8Array> {
  const own = new AbortController();
  const signal = AbortSignal.any([own.signal, ended]);
  const events = open(signal)[Symbol.asyncIterator]();
  const over = new Promise<undefined>((resolve) =>
    signal.addEventListener('abort', () => resolve(undefined), { once: true }),
  );
  let coming: Promise<IteratorResult<StreamEvent>> | undefined;
  let greeted = false;

  const next = async (): Promise<string | undefined> => {
    if (!greeted) {
      greeted = true;
      return `retry: ${comeBack}\n\n`;
    }
    coming ??= events.next();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const quiet = new Promise<'quiet'>((resolve) => (timer = setTimeout(resolve, heartbeat, 'quiet')));
    try {
      const found = signal.aborted ? undefined : await Promise.race([coming, over, quiet]);
      if (found === 'quiet') return ':\n\n';
      coming = undefined;
      return !found || found.done ? undefined : print(found.value);
    } finally {
      clearTimeout(timer);
    }
  };

  const end = async (): Promise<void> => {
    own.abort();
    await events.return?.();
  };

  return new ReadableStream(
    {
      async pull(controller) {
        const text = await next();
        if (text !== undefined) return controller.enqueue(encoder.encode(text));
        controller.close();
        await end();
      },
      cancel: end,
    },
    { highWaterMark: 0 },
  );
}
