import { resolve } from 'node:path';

const DAY = 86_400_000;

export interface Found {
  /** What messages call the store. */
  readonly store: string;
  /** Time of the newest event in it, in milliseconds since 1970; 0 where there is none. */
  readonly newest: number;
  readonly keysDir: string;
  /** When the keys were made, in milliseconds since 1970. */
  readonly keysMadeAt: number;
}

/**
 * What is odd about a store without an event beside keys that were made before today: an address that was mistyped, or a
 * disk that was not mounted. Undefined where nothing is.
 */
export function emptyBesideOldKeys({ store, newest, keysDir, keysMadeAt }: Found, now: number): string | undefined {
  const days = Math.floor((now - keysMadeAt) / DAY);
  if (newest > 0 || days < 1) return undefined;
  const age = days === 1 ? 'a day' : `${days} days`;
  return `${store}: holds no event, but the keys in ${resolve(keysDir)} are ${age} old; check that DATABASE_URL names the store that they belong to, and that its disk is mounted`;
}
