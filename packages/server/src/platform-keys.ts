import { createPublicKey } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { FindKeys, PlatformKey } from '@huitou/proof/platform-token.js';
import { isSoundKey } from '@huitou/proof/sound-key.js';

/** Milliseconds for which a key set from an address is taken as it is. */
const FRESH = 300_000;
/** Least milliseconds between two requests for one, also where a token names a key that it does not have. */
const PAUSE = 30_000;
/** Milliseconds that an address may take to answer, and bytes that it may send. */
const PATIENCE = 5_000;
const MOST = 256 * 1024;

const advice =
  'it has to hold Ed25519 public keys: a JSON Web Key Set, a JSON Web Key, or what `openssl pkey -pubout` writes';

function keyOf(x: string, kid: unknown): PlatformKey {
  if (!isSoundKey(x)) throw new Error('a key in it is no sound Ed25519 key');
  return { x, kid: typeof kid === 'string' ? kid : undefined };
}

function keysOfJson(text: string): PlatformKey[] {
  const value = JSON.parse(text) as { readonly keys?: unknown };
  const all = (Array.isArray(value.keys) ? value.keys : [value]) as readonly Record<string, unknown>[];
  // A set may hold keys for other purposes too.
  const fitting = all.filter(({ kty, crv, x }) => kty === 'OKP' && crv === 'Ed25519' && typeof x === 'string');
  if (fitting.some((key) => 'd' in key)) throw new Error('it holds a private key; give out its public half alone');
  return fitting.map(({ x, kid }) => keyOf(String(x), kid));
}

/**
 * Reads public keys as programs write them.
 *
 * @param name file or address, for the error.
 * @throws {Error} one sentence, where it holds none.
 */
export function readPublicKeys(text: string, name: string): readonly PlatformKey[] {
  try {
    if (text.includes('PRIVATE KEY')) throw new Error('it holds a private key; give out its public half alone');
    const keys = text.trimStart().startsWith('-----')
      ? [keyOf(String(createPublicKey(text).export({ format: 'jwk' }).x), undefined)]
      : keysOfJson(text);
    if (keys.length === 0) throw new Error('it holds none');
    return keys;
  } catch (error) {
    throw new Error(`${name}: ${(error as Error).message}; ${advice}`, { cause: error });
  }
}

/** A key set at an address, asked for when it is needed; the last good one stands in while it cannot be had. */
class RemoteKeys {
  readonly #address: string;
  readonly #onError: (error: unknown) => void;
  #keys: readonly PlatformKey[] = [];
  #read = -Infinity;
  #tried = -Infinity;
  #open: Promise<void> | undefined;
  #failed = false;

  constructor(address: string, onError: (error: unknown) => void) {
    this.#address = address;
    this.#onError = onError;
  }

  /** Whether it could not be had when it was last asked for. */
  get failed(): boolean {
    return this.#failed;
  }

  async find(kid: string | undefined): Promise<readonly PlatformKey[]> {
    const unknown = kid !== undefined && !this.#keys.some((key) => key.kid === kid);
    const now = performance.now();
    if ((unknown || now - this.#read > FRESH) && (this.#open || now - this.#tried > PAUSE)) {
      this.#tried = this.#open ? this.#tried : now;
      await (this.#open ??= this.#fetch().finally(() => (this.#open = undefined)));
    }
    return this.#keys;
  }

  async #fetch(): Promise<void> {
    try {
      const response = await fetch(this.#address, { signal: AbortSignal.timeout(PATIENCE), redirect: 'error' });
      if (!response.ok) throw new Error(`${this.#address}: answered ${response.status}`);
      const text = await response.text();
      if (text.length > MOST) throw new Error(`${this.#address}: sent over ${MOST} bytes`);
      this.#keys = readPublicKeys(text, this.#address);
      this.#read = performance.now();
      this.#failed = false;
    } catch (error) {
      this.#failed = true;
      this.#onError(error);
    }
  }
}

export interface PlatformKeys {
  readonly keys: FindKeys;
  /** Whether a key set could not be had just now: a token by a key that is not known may be good all the same. */
  readonly incomplete: () => boolean;
}

/**
 * Opens a platform's public keys: files, which are read once, and https addresses of key sets, which are asked for when
 * a token comes.
 *
 * @throws {Error} if a file cannot be read or holds no key.
 */
export async function openPlatformKeys(
  places: readonly string[],
  onError: (error: unknown) => void,
): Promise<PlatformKeys> {
  const fixed: PlatformKey[] = [];
  const remote: RemoteKeys[] = [];
  for (const place of places) {
    if (/^https?:/.test(place)) {
      remote.push(new RemoteKeys(place, onError));
      continue;
    }
    const text = await readFile(place, 'utf8').catch((error: unknown) => {
      throw new Error(`${place}: cannot be read (${(error as Error).message}); ${advice}`, { cause: error });
    });
    fixed.push(...readPublicKeys(text, place));
  }
  return {
    incomplete: () => remote.some(({ failed }) => failed),
    async keys(kid) {
      const all = [...fixed, ...(await Promise.all(remote.map((keys) => keys.find(kid)))).flat()];
      return kid === undefined ? all : all.filter((key) => key.kid === undefined || key.kid === kid);
    },
  };
}
