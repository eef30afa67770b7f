import type { Environment } from '../environment.ts';
import { readEvents, type Heard } from './read-events.ts';

/** Milliseconds without any sign after which a connection is dead; the server sends a comment every 15 s. */
const silence = 45_000;

/**
 * How a stream ended: as streams do; not at all well, so that coming back soon may help; or there is none at this address, as
 * where the API is a folder of files.
 */
export type Ending = 'ended' | 'failed' | 'none';

/** Statuses that say more than "not now". */
const isFinal = (status: number): boolean => status > 399 && status < 500 && status !== 408 && status !== 429;

/**
 * Listens at `address` until the stream ends or `request` is aborted. Never rejects.
 *
 * @param from the id of the last event seen, in this tab or another one.
 */
export async function openStream(
  { fetch, setTimeout, clearTimeout }: Environment,
  address: string,
  from: string | undefined,
  request: AbortController,
  heard: Heard & { opened(): void },
): Promise<Ending> {
  let timer: unknown;
  const alive = (): void => {
    clearTimeout(timer as never);
    timer = setTimeout(() => request.abort(), silence);
  };
  alive();
  try {
    const answer = await fetch(address, {
      signal: request.signal,
      cache: 'no-store',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      ...(from && { headers: { 'last-event-id': from } }),
    });
    if (!answer.ok) return isFinal(answer.status) ? 'none' : 'failed';
    if (!answer.body || !answer.headers.get('content-type')?.startsWith('text/event-stream')) return 'none';
    heard.opened();
    await readEvents(answer.body, { ...heard, alive });
    return 'ended';
  } catch {
    return 'failed';
  } finally {
    clearTimeout(timer as never);
    // A stream that broke off in its middle is let go of, too.
    request.abort();
  }
}
