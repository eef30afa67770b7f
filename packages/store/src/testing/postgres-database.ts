import { randomUUID } from 'node:crypto';
import { clientOf } from '../postgres/connect.ts';

/** Set by `npm test`: the address of a server on which databases may be made, or why there is none. */
const server =
  process.env['HUITOU_TEST_POSTGRES'] || 'HUITOU_TEST_POSTGRES names no PostgreSQL server; npm test starts one';

/** Why there is no PostgreSQL to test on; false where there is one. */
export const postgresSkip = server.startsWith('postgres:') ? (false as const) : server;

async function run(statement: string): Promise<void> {
  const client = clientOf(server);
  await client.connect();
  await client.query(statement);
  await client.end();
}

/** An empty database; `drop` also ends the sessions that it still has. */
export async function createDatabase(): Promise<{ readonly url: string; drop(): Promise<void> }> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await run(`create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => run(`drop database ${name} with (force)`) };
}
