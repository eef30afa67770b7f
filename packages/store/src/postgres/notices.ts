import type { Client } from 'pg';
import { CHANNEL, type Notice } from '../publication.ts';

/** Milliseconds until a connection that was lost is tried again. */
const PAUSE = 1_000;

/** Hears what other processes tell by NOTIFY, on a connection of its own that is made when somebody wants to listen. */
export class Notices {
  readonly #make: () => Client;
  readonly #listeners = new Set<(notice: Notice) => void>();
  #client: Client | undefined;
  #timer: NodeJS.Timeout | undefined;
  #closed = false;

  constructor(make: () => Client) {
    this.#make = make;
  }

  add(listener: (notice: Notice) => void): () => void {
    this.#listeners.add(listener);
    if (!this.#client) void this.#connect();
    return () => void this.#listeners.delete(listener);
  }

  #tell(notice: Notice): void {
    for (const listener of this.#listeners) listener(notice);
  }

  async #connect(): Promise<void> {
    const client = (this.#client = this.#make());
    const again = (): void => {
      if (this.#closed || this.#client !== client) return;
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.#connect(), PAUSE).unref();
    };
    client.on('error', again).once('end', again);
    client.on('notification', ({ payload }) => this.#tell(payload === 'writer-gone' ? payload : 'published'));
    try {
      await client.connect();
      await client.query(`listen ${CHANNEL}`);
      // Of what was told before, nothing was heard.
      this.#tell('published');
    } catch {
      again();
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#timer);
    await this.#client?.end().catch(() => {});
  }
}
