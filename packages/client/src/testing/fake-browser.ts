import type { Channel, Environment } from '../environment.ts';
import { FakeEnvironment } from './fake-environment.ts';

type Listener = (event: { readonly data: unknown }) => void;

/** A browser whose tabs hear each other and share locks. Time passes in all of them alike. */
export class FakeBrowser {
  readonly #channels = new Set<{ readonly name: string; listener?: Listener }>();
  readonly #queues = new Map<string, (() => Promise<void>)[]>();
  readonly #tabs: FakeEnvironment[] = [];

  /** Opens a tab on the API of the first one. */
  open(): FakeEnvironment {
    const channels = this.#channels;
    const queues = this.#queues;
    class Broadcast implements Channel {
      readonly #own: { readonly name: string; listener?: Listener };
      constructor(name: string) {
        this.#own = { name };
        channels.add(this.#own);
      }
      postMessage(message: unknown): void {
        const copy = structuredClone(message);
        for (const other of channels) {
          if (other !== this.#own && other.name === this.#own.name) {
            void Promise.resolve().then(() => other.listener?.({ data: copy }));
          }
        }
      }
      addEventListener(_: 'message', listener: Listener): void {
        this.#own.listener = listener;
      }
      close(): void {
        channels.delete(this.#own);
      }
    }
    const request = (name: string, { signal }: LockOptions, held: () => Promise<void> | undefined): Promise<void> =>
      new Promise((resolve, reject) => {
        const queue = queues.get(name) ?? [];
        queues.set(name, queue);
        const mine = async (): Promise<void> => {
          await held();
          resolve();
          queue.shift();
          void queue[0]?.();
        };
        signal?.addEventListener('abort', () => {
          const place = queue.indexOf(mine);
          if (place > 0) queue.splice(place, 1);
          reject(signal.reason as Error);
        });
        queue.push(mine);
        if (queue.length === 1) void Promise.resolve().then(mine);
      });
    const api = this.#tabs[0]?.api;
    const locks = { request } as unknown as NonNullable<Environment['navigator']['locks']>;
    const tab = new FakeEnvironment({ BroadcastChannel: Broadcast, locks, ...(api && { api }) });
    this.#tabs.push(tab);
    return tab;
  }

  /** Lets time pass in all tabs, a little at a time. */
  async pass(milliseconds: number): Promise<void> {
    for (let left = milliseconds; left > 0; left -= 50) {
      for (const tab of this.#tabs) await tab.pass(Math.min(50, left));
    }
  }
}
