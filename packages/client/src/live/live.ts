import { apiBase } from '../api-base.ts';
import { broker, type Broker } from '../broker.ts';
import { isFolder } from '../folder-of-files.ts';
import { inSight } from '../in-sight.ts';
import type { Message, Progress } from './message.ts';
import { createListener, type Listener } from './listener.ts';
import { createUpdates } from './updates.ts';
import type { Live } from './watching.ts';

/** Milliseconds for which a merchant that nobody shows any more is still listened to: a tab is left and come back to. */
const grace = 10_000;

/**
 * Listens to one API, one connection a browser: the tabs elect one by a Web Lock and hear from it over a broadcast channel;
 * without either, each listens for itself. Only what is watched in a tab in sight is listened to.
 */
export function createLive({ api, environment, queries }: Pick<Broker, 'api' | 'environment' | 'queries'>): Live {
  const { document, setTimeout, clearTimeout, navigator, BroadcastChannel } = environment;
  const base = apiBase(api) ?? api;
  const name = `huitou live ${base}`;
  const tab = `${Math.random()}`;
  const updates = createUpdates({ queries, environment });
  const watched = new Map<string, number>();
  const { locks } = navigator;
  const shared = BroadcastChannel && locks ? { channel: new BroadcastChannel(name), locks } : undefined;
  let progress: Progress | undefined;
  let listener: Listener | undefined;
  let needed: readonly string[] = [];
  /** Gives the lock back, or leaves the queue for it. */
  let leave: (() => void) | undefined;
  let leaving: unknown;

  const hear = (message: Message): void => {
    listener?.hear(message);
    if (message.say === 'who') announce();
    else if (message.say === 'poll') updates.poll(message.merchants);
    else if (message.say === 'told') {
      progress = message.progress ?? progress;
      updates.told(message.event);
    }
  };
  const say = (message: Message): void => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A channel is of one origin.
    shared?.channel.postMessage(message);
    // A channel does not come back to who speaks.
    hear(message);
  };
  const announce = (): void => {
    if (needed.length) say({ say: 'need', tab, merchants: needed, progress });
  };
  const listen = (): void => {
    listener = createListener(base, environment, say);
    listener.start();
  };
  const join = (): void => {
    if (!shared) {
      leave = () => {};
      return listen();
    }
    const queue = new AbortController();
    leave = () => queue.abort();
    shared.locks
      .request(name, { signal: queue.signal }, () => {
        if (queue.signal.aborted) return;
        listen();
        return new Promise<void>((release) => {
          leave = release;
        });
      })
      .catch(() => {
        // Left before it was this tab's turn. Where locks are forbidden, as in a sandbox, each listens for itself.
        if (!queue.signal.aborted) listen();
      });
  };
  const settle = (): void => {
    clearTimeout(leaving as never);
    leaving = undefined;
    const now = inSight(environment) ? [...watched.keys()].sort() : [];
    if (now.join() === needed.join()) return;
    needed = now;
    if (needed.length && !leave) join();
    say({ say: 'need', tab, merchants: needed, progress });
    if (needed.length) return;
    listener?.stop();
    listener = undefined;
    leave?.();
    leave = undefined;
  };
  /** More at once; less after a while. */
  const turn = (): void => {
    if (inSight(environment) && [...watched.keys()].some((merchant) => !needed.includes(merchant))) settle();
    else leaving ??= setTimeout(settle, grace);
  };
  shared?.channel.addEventListener('message', ({ data }) => hear(data as Message));
  document.addEventListener('visibilitychange', turn);
  environment.addEventListener('online', () => listener?.online());
  environment.addEventListener('pagehide', () => {
    // No time for grace: the lock is given to a tab that stays.
    const kept = [...watched];
    watched.clear();
    settle();
    for (const [merchant, count] of kept) watched.set(merchant, count);
  });
  environment.addEventListener('pageshow', turn);

  return {
    watch(merchant) {
      watched.set(merchant, (watched.get(merchant) ?? 0) + 1);
      turn();
      let left = false;
      return () => {
        if (left) return;
        left = true;
        const count = (watched.get(merchant) ?? 1) - 1;
        if (count) watched.set(merchant, count);
        else watched.delete(merchant);
        turn();
      };
    },
  };
}

/** Keeps what this page knows of `merchant` at `api` up to date. Returns the way to leave. */
export function watchLive(api: string, merchant: string): () => void {
  // Files say nothing by themselves.
  if (isFolder(apiBase(api) ?? api)) return () => {};
  const shared = broker(api);
  shared.live ??= createLive(shared);
  return shared.live.watch(merchant);
}
