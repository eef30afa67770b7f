import { Client, Pool, type ClientConfig, type PoolConfig } from 'pg';
import { numberTypes } from './number-types.ts';

/** Milliseconds until a server that does not answer is given up. */
const answersWithin = 10_000;

/**
 * Settings of every session. A transaction that was acknowledged is on disk. The server notices at once that a process
 * has ended, even while it works for it, and within half a minute that a machine is gone; then it lets go of the locks.
 */
const session = [
  'synchronous_commit=on',
  'client_connection_check_interval=1000',
  'tcp_keepalives_idle=10',
  'tcp_keepalives_interval=5',
  'tcp_keepalives_count=3',
  // What is planned over 16 partitions looks so dear that it would be compiled, which takes longer than to run it.
  'jit=off',
];

const settings = (url: string): ClientConfig => ({
  connectionString: url,
  application_name: 'huitou',
  options: session.map((one) => `-c ${one}`).join(' '),
  keepAlive: true,
  keepAliveInitialDelayMillis: 10_000,
  types: numberTypes,
});

/** A client of its own; connecting is limited in time, and waiting for a free one of a pool is not. */
class LimitedClient extends Client {
  constructor(config: ClientConfig) {
    super({ ...config, connectionTimeoutMillis: answersWithin });
  }
}

/** One connection, not yet open. */
export const clientOf = (url: string): Client => new LimitedClient(settings(url));

/** Connections to the database at `url`. One that is lost is replaced when it is next asked for. */
export function poolOf(url: string, more: PoolConfig): Pool {
  const pool = new Pool({ ...settings(url), Client: LimitedClient as never, ...more });
  // An idle connection that breaks is no reason to end the process: the pool forgets it.
  pool.on('error', () => {});
  return pool;
}
