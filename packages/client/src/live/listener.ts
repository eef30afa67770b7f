import type { Environment } from '../environment.ts';
import { createConnection, type Connection } from './connection.ts';
import type { LiveEvent } from './event.ts';
import type { Message, Progress } from './message.ts';
import { createStanding } from './standing.ts';

/** Milliseconds: how long a new listener waits for what other tabs have heard, and between two questions whether they are still there. */
const roundtrip = 150;
const askEvery = 60_000;

/** The tab that listens for all tabs of the browser. */
export interface Listener {
  /** What another tab says, or this one. */
  hear(message: Message): void;
  /** Asks who is there. It hears itself, too, so it has to be known by then. */
  start(): void;
  online(): void;
  stop(): void;
}

/** Becomes the one that listens: asks who is there, comes back where the others stood, and tells them what it hears. */
export function createListener(base: string, environment: Environment, say: (message: Message) => void): Listener {
  const { setTimeout, clearTimeout } = environment;
  const needs = new Map<string, readonly string[]>();
  const standing = createStanding();
  let progress: Progress | undefined;
  let connection: Connection | undefined;
  let silent = new Set<string>();

  const tell = (event: LiveEvent): void => say({ say: 'told', event, progress });
  const listen = (): void => connection?.listen([...new Set([...needs.values()].flat())].sort());

  const begin = (): void => {
    connection = createConnection(base, environment, progress?.place, {
      told(event, place) {
        progress = { count: (progress?.count ?? 0) + 1, place };
        standing.told(event);
        tell(event);
      },
      poll: (merchants) => say({ say: 'poll', merchants }),
    });
    listen();
  };
  const ask = (): void => {
    // A tab that crashed has not said that it leaves.
    for (const tab of silent) needs.delete(tab);
    silent = new Set(needs.keys());
    say({ say: 'who' });
    timer = setTimeout(ask, askEvery);
    listen();
  };
  let [timer, starting]: unknown[] = [];

  return {
    hear(message) {
      if (message.say !== 'need') return;
      const { tab, merchants } = message;
      silent.delete(tab);
      if (!connection && (message.progress?.count ?? 0) > (progress?.count ?? 0)) progress = message.progress;
      const before = needs.get(tab) ?? [];
      if (before.join() === merchants.join()) return;
      if (merchants.length) needs.set(tab, merchants);
      else needs.delete(tab);
      const stands = standing.of(merchants.filter((merchant) => !before.includes(merchant)));
      if (stands.event === 'snapshot' && stands.data.merchants.length) tell(stands);
      listen();
    },
    start() {
      ask();
      starting = setTimeout(begin, roundtrip);
    },
    online: () => connection?.online(),
    stop() {
      for (const waiting of [timer, starting]) clearTimeout(waiting as never);
      connection?.listen([]);
      connection = undefined;
    },
  };
}
