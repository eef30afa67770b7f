import type { OutboxEnvironment } from '@huitou/client/outbox/outbox-environment.js';
import type { Random } from '../bench-moderation/draw.ts';

/** How much faster than the wall the clock of a sender goes, so that its pauses of minutes fit into a bench. */
const haste = 20;

/** A page that never closes, with a hasty clock and no disk; counts its requests. */
export class FastEnvironment implements OutboxEnvironment {
  /** Requests without an answer now. */
  open = 0;
  /** Requests that broke off. */
  broken = 0;
  readonly document = { hidden: false, addEventListener: () => {} };
  readonly navigator: OutboxEnvironment['navigator'] = { onLine: true, locks: globalThis.navigator.locks };
  readonly Date = { now: () => this.#started + (Date.now() - this.#started) * haste };
  readonly Math: OutboxEnvironment['Math'];
  readonly #started = Date.now();

  constructor(random: Random) {
    this.Math = { random };
  }

  fetch = async (address: string, init: RequestInit): Promise<Response> => {
    this.open++;
    try {
      const answer = await fetch(address, init);
      // Here, so that a body that breaks off counts too.
      return new Response(await answer.arrayBuffer(), answer);
    } catch (error) {
      this.broken++;
      throw error;
    } finally {
      this.open--;
    }
  };
  setTimeout = (callback: () => void, milliseconds: number): unknown => setTimeout(callback, milliseconds / haste);
  clearTimeout = (timer: never): void => clearTimeout(timer);
  addEventListener = (): void => {};
}
