import type { ServerResponse } from 'node:http';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';

/** Whether an answer goes on for as long as its reader stays. */
export const isStream = ({ headers }: Response): boolean => headers.get('content-type') === 'text/event-stream';

/**
 * Sends a stream piece by piece as its reader takes it. One that is broken off takes its connection with it at once, as what
 * lies in the socket of a reader that does not read would stay there; that is no failure of the server.
 */
export function sendStream({ status, headers, body }: Response, outgoing: ServerResponse): Response {
  outgoing.writeHead(status, Object.fromEntries(headers));
  const reader = body?.getReader();
  if (!reader) {
    outgoing.end();
    return RESPONSE_ALREADY_SENT;
  }
  const broken = (): void => void outgoing.destroy();
  const next = (): void => void reader.read().then(send, broken);
  const send = ({ done, value }: ReadableStreamReadResult<Uint8Array>): void => {
    if (done) outgoing.end();
    else if (outgoing.write(value)) next();
    else outgoing.once('drain', next);
  };
  outgoing.once('close', () => void reader.cancel().catch(() => {}));
  // Also while nothing is read, because the socket is full. A body that has ended is ended here then, too.
  reader.closed.then(() => void outgoing.end(), broken);
  next();
  return RESPONSE_ALREADY_SENT;
}
