/** One server-sent event. */
export interface StreamEvent {
  /** What a reader that comes back sends as `Last-Event-ID`. */
  readonly id?: string;
  readonly event: string;
  readonly data: unknown;
}

/** What tells the source of a stream about its reader. */
export interface StreamReader {
  /** Aborted when the reader has gone or the server stops. */
  readonly signal: AbortSignal;
  /** Breaks the stream off at once, whatever the reader has not taken yet. */
  cut(reason: Error): void;
}

/** Where the events of a stream come from. Called once, when the reader takes the first of them. */
export type StreamSource = (reader: StreamReader) => AsyncIterable<StreamEvent>;

/** Milliseconds between two comments that keep a quiet connection open in proxies, and until a reader comes back. */
const heartbeat = 15_000;
const comeBack = 3000;

const encoder = new TextEncoder();
const hello = encoder.encode(`retry: ${comeBack}\n\n`);
const comment = encoder.encode(':\n\n');

/** An event in the form of the HTML standard, 9.2. JSON has no line ends, and an id with one is left out. */
const print = ({ id, event, data }: StreamEvent): string =>
  `${id === undefined || /[\r\n\0]/.test(id) ? '' : `id: ${id}\n`}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;

/** One event goes to many readers as the same bytes. */
const encoded = new WeakMap<StreamEvent, Uint8Array>();

function bytesOf(event: StreamEvent): Uint8Array {
  const known = encoded.get(event);
  if (known) return known;
  const bytes = encoder.encode(print(event));
  encoded.set(event, bytes);
  return bytes;
}

/**
 * Events as a body that ends when `stopping` aborts. Nothing is asked of the source before the reader has taken what there
 * is, and nothing is kept for an event that has been sent, so a stream may stay open for days.
 *
 * @param opened called when the reader takes the first bytes; what it returns is called when the stream is over.
 */
export function streamBody(
  source: StreamSource,
  stopping: AbortSignal,
  opened: () => (() => void) | undefined = () => undefined,
): ReadableStream<Uint8Array> {
  const own = new AbortController();
  let stream: ReadableStreamDefaultController<Uint8Array>;
  let events: AsyncIterator<StreamEvent> | undefined;
  /** Let go once it is open: it may hold what only one request needed. */
  let unopened: StreamSource | undefined = source;
  let asked = false;
  let closed: (() => void) | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Ends the pull that waits. */
  let pulled: (() => void) | undefined;

  /** @returns whether it was still open. */
  const over = (): boolean => {
    if (own.signal.aborted) return false;
    clearTimeout(timer);
    stopping.removeEventListener('abort', close);
    own.abort();
    events?.return?.().catch(() => {});
    pulled?.();
    closed?.();
    return true;
  };
  const close = (): void => void (over() && stream.close());
  const fail = (reason: unknown): void => void (over() && stream.error(reason));
  const send = (bytes: Uint8Array): void => {
    clearTimeout(timer);
    stream.enqueue(bytes);
    pulled?.();
    pulled = undefined;
  };
  const take = ({ done, value }: IteratorResult<StreamEvent>): void => {
    asked = false;
    if (own.signal.aborted) return;
    if (done) close();
    else send(bytesOf(value));
  };

  return new ReadableStream(
    {
      start: (controller) => void (stream = controller),
      pull() {
        if (stopping.aborted) return close();
        if (!events) {
          stopping.addEventListener('abort', close);
          closed = opened();
          events = unopened?.({ signal: own.signal, cut: fail })[Symbol.asyncIterator]();
          unopened = undefined;
          return send(hello);
        }
        if (!asked) events?.next().then(take, fail);
        asked = true;
        return new Promise((resolve) => {
          pulled = resolve;
          timer = setTimeout(send, heartbeat, comment);
        });
      },
      cancel: () => void over(),
    },
    { highWaterMark: 0 },
  );
}
