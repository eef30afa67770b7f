import { mostLiveMerchants } from '@huitou/contract/live-events.js';
import type { Environment } from '../environment.ts';
import type { LiveEvent } from './event.ts';
import { parseEvent } from './event.ts';
import { openStream } from './open-stream.ts';
import { pauseBefore } from './pause.ts';

/** Milliseconds between two polls of what cannot be streamed, half to one and a half times; and after which a stream is tried again where there was none. */
const pollEvery = 30_000;
const tryAgain = 300_000;
/** Milliseconds until the server has said how soon to come back. */
const firstRetry = 1_000;
/** Failures in a row after which pages are no longer left waiting. */
const patience = 3;
/** Failures in a row after which the place is forgotten: what cannot pass may be the header that names it. */
const patienceWithPlace = 2;

/** How far a stream has been seen: the merchants it was about and the id of its last event. */
export interface Place {
  readonly about: string;
  readonly id: string;
}

export interface ConnectionHooks {
  /** `place` names this event and all before it. */
  told(event: LiveEvent, place: Place): void;
  /** It is time to read what there is of these merchants: nothing tells of them. */
  poll(merchants: readonly string[]): void;
}

export interface Connection {
  /** Listens to these merchants, sorted; to none while there are none. */
  listen(merchants: readonly string[]): void;
  /** The device has its connection back. */
  online(): void;
}

/** One stream of one API that opens again as often as it ends. What it cannot say is polled. */
export function createConnection(
  base: string,
  environment: Environment,
  place: Place | undefined,
  hooks: ConnectionHooks,
): Connection {
  const { setTimeout, clearTimeout, Math } = environment;
  let wanted: readonly string[] = [];
  /** What the open stream is about. */
  let streamed: readonly string[] = [];
  let request: AbortController | undefined;
  let [retry, failures, isOpen, none] = [firstRetry, 0, false, false];
  let [coming, polling]: unknown[] = [];

  const later = (milliseconds: number): void => {
    clearTimeout(coming as never);
    coming = setTimeout(() => void open(), milliseconds);
  };
  const open = async (): Promise<void> => {
    if (!environment.navigator.onLine) return;
    request?.abort();
    const own = (request = new AbortController());
    streamed = wanted.slice(0, mostLiveMerchants);
    const about = streamed.join();
    isOpen = false;
    // Another set of merchants begins with a snapshot: of those that are new nothing is known.
    const from = place?.about === about && failures < patienceWithPlace ? place.id : undefined;
    const ending = await openStream(environment, `${base}/v1/live?merchants=${about}`, from, own, {
      opened: () => void ([isOpen, none, failures] = [true, false, 0]),
      alive: () => {},
      retry: (milliseconds) => void (retry = milliseconds),
      event({ id, event, data }) {
        const parsed = own === request && parseEvent(event, data);
        if (!parsed) return;
        place = { about, id };
        hooks.told(parsed, place);
      },
    });
    if (own !== request) return;
    request = undefined;
    isOpen = false;
    if (ending !== 'ended') failures++;
    none = ending === 'none';
    later(none ? tryAgain * (0.5 + Math.random()) : pauseBefore(retry, failures, Math.random()));
  };
  const poll = (): void => {
    const silent = isOpen ? wanted.slice(mostLiveMerchants) : none || failures >= patience ? wanted : [];
    if (silent.length && environment.navigator.onLine) hooks.poll(silent);
    polling = setTimeout(poll, pollEvery * (0.5 + Math.random()));
  };
  return {
    listen(merchants) {
      const before = wanted;
      wanted = merchants;
      if (!wanted.length) {
        for (const timer of [coming, polling]) clearTimeout(timer as never);
        request?.abort();
        request = polling = coming = undefined;
        isOpen = false;
        streamed = [];
        return;
      }
      polling ??= setTimeout(poll, pollEvery * (0.5 + Math.random()));
      // Fewer merchants are no reason to open anew. In one moment several tags come.
      const more = wanted.slice(0, mostLiveMerchants).some((merchant) => !streamed.includes(merchant));
      // While it fails, the next attempt takes them with it.
      if (!before.length || (more && !none && !failures)) later(before.length ? 100 : 0);
    },
    online() {
      failures = 0;
      if (wanted.length && !isOpen) later(pauseBefore(firstRetry, 0, Math.random()));
    },
  };
}
