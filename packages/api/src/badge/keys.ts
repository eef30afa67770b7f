import { generateKey, importSigningKey, type SigningKey } from '@huitou/proof/sign.js';
import { rotate, type KeyRing } from '@huitou/proof/key-ring.js';

/** An issuer's keys. Where they are kept is nobody's business but theirs. */
export interface Keys {
  /** Signs key sets and nothing else. */
  readonly root: SigningKey;
  /** The statement keys as they have to be at `now` (seconds since 1970), rotated and kept if that was due. */
  ring(now: number): Promise<KeyRing>;
}

/** Keys that live as long as the process: for tests and fixtures. */
export async function ephemeralKeys(): Promise<Keys> {
  const root = await importSigningKey(await generateKey());
  let ring: KeyRing = { seq: 0, keys: [] };
  return { root, ring: async (now) => (ring = await rotate(ring, now)) };
}
