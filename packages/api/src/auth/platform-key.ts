import { ProblemError } from '../operation/problem.ts';

const digest = async (text: string): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));

/** Compares two secrets in a time that says nothing about either: digests of equal length, every byte looked at. */
async function same(given: string, expected: string): Promise<boolean> {
  const [a, b] = await Promise.all([digest(given), digest(expected)]);
  return a.reduce((difference, byte, i) => difference | (byte ^ (b[i] as number)), 0) === 0;
}

/** Lets only the platform pass. */
export async function demandPlatformKey(request: Request, expected: string | undefined): Promise<void> {
  if (!expected) throw new ProblemError('ingest-closed', 'events: this server takes none; start it with PLATFORM_KEY');
  const [, given = ''] = /^Bearer +(\S+)$/i.exec(request.headers.get('authorization') ?? '') ?? [];
  if (await same(given, expected)) return;
  const detail = given
    ? 'authorization: the key is not the one this server was started with'
    : 'authorization: is missing; send "Authorization: Bearer <platform key>"';
  throw new ProblemError('key-missing', detail, undefined, { 'www-authenticate': 'Bearer realm="events"' });
}
