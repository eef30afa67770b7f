import { ProblemError } from '../operation/problem.ts';
import { bearerOf, unauthorized } from './bearer.ts';

const digest = async (text: string): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));

/** Compares two digests in a time that says nothing about either: every byte is looked at. */
const same = (a: Uint8Array, b: Uint8Array): boolean =>
  a.reduce((difference, byte, i) => difference | (byte ^ (b[i] as number)), 0) === 0;

/**
 * Lets only the platform pass.
 *
 * @param keys those that count at present: while a platform changes its key there are two.
 * @returns which of them it was, counted from 1.
 */
export async function demandPlatformKey(request: Request, keys: readonly string[]): Promise<number> {
  if (!keys.some(Boolean))
    throw new ProblemError('ingest-disabled', 'events: this server takes none; start it with PLATFORM_KEY');
  const given = bearerOf(request);
  const [own, ...expected] = await Promise.all([given, ...keys].map(digest));
  // All are compared, whichever fits.
  const fits = expected.map((one, i) => keys[i] !== '' && same(own as Uint8Array, one));
  if (fits.includes(true)) return fits.indexOf(true) + 1;
  throw unauthorized(
    given
      ? 'the key is not one that this server was started with'
      : 'is missing; send "Authorization: Bearer <platform key>"',
    'events',
  );
}
