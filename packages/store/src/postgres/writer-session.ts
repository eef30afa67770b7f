import type { ClientBase, Pool } from 'pg';
import { StoreError, type WriterLock } from '../store.ts';
import { poolOf } from './connect.ts';

/** Names the advisory lock of the one who writes. */
export const LOCK = 'huitou writer';

class TakenError extends Error {}

/**
 * The one session of this process that writes. It exists only as long as it holds the advisory lock, so whatever is
 * written is written under the lock: a connection that is lost takes lock and transaction with it, and none takes its
 * place until the lock is acquired anew.
 */
export class WriterSession implements WriterLock {
  /** A pool of one, for Kysely. Its temporary tables are where the ranking and the rebuild left them. */
  readonly pool: Pool;
  readonly #name: string;
  #held = false;
  #acquiring = false;

  constructor(url: string, name: string) {
    this.#name = name;
    this.pool = poolOf(url, { max: 1, idleTimeoutMillis: 0, onConnect: (client) => this.#lock(client) });
  }

  held(): boolean {
    return this.#held;
  }

  async acquire(): Promise<boolean> {
    if (this.#held) return true;
    this.#acquiring = true;
    try {
      (await this.pool.connect()).release();
      return this.#held;
    } catch (error) {
      if (error instanceof TakenError) return false;
      throw error;
    } finally {
      this.#acquiring = false;
    }
  }

  /** Lets go of the lock, as the last thing before the pool ends: the server may notice the end of a session a while later. */
  async release(): Promise<void> {
    if (this.#held) await this.pool.query('select pg_advisory_unlock_all()').catch(() => {});
  }

  /** Runs before the pool hands out a new connection. */
  async #lock(client: ClientBase): Promise<void> {
    if (!this.#acquiring) throw new StoreError(`${this.#name}: this process does not write to it just now`);
    const { rows } = await client.query<{ taken: boolean }>(
      `select pg_try_advisory_lock(hashtext('${LOCK}'), hashtext(current_schema())) as taken`,
    );
    if (!rows[0]?.taken) throw new TakenError();
    this.#held = true;
    client.once('end', () => (this.#held = false));
  }
}
