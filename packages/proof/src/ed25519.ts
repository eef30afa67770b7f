import type { Bytes } from './base64url.ts';

// Taken now: what a page puts in their place later is not asked. Absent where the context is not secure.
const subtle = (globalThis.crypto as Crypto | undefined)?.subtle;
const importKey = subtle?.importKey.bind(subtle);
const verify = subtle?.verify.bind(subtle);

/** A way to verify: public key (32 bytes), signature (64 bytes), signed bytes. Anything malformed is `false`. */
export type Verifier = (key: Bytes, signature: Bytes, signed: Bytes) => Promise<boolean>;

/**
 * Ed25519 by the browser itself. Rejects if the browser has none, and for a key that is none. Only for keys that somebody
 * trusted vouches for: over 32 bytes that are no point of the curve, or one of small order, WebKitGTK ends the page.
 */
export const verifyNatively: Verifier = async (key, signature, signed) => {
  if (!importKey || !verify) throw new Error('no crypto.subtle');
  // WebKitGTK takes S with the order of the group added; an honest S reaches 2^252 once in 2^127.
  if ((signature[63] ?? 16) > 15) return false;
  return verify('Ed25519', await importKey('raw', key, 'Ed25519', false, ['verify']), signature, signed);
};

/**
 * Ed25519 by the browser, or by the bundled verifier, which is loaded only where the browser has none or would not take
 * the key, and which comes to the same verdict on every input.
 *
 * @throws {Error} if the bundled verifier is needed and cannot be loaded.
 */
export const verifyEd25519: Verifier = (key, signature, signed) =>
  verifyNatively(key, signature, signed).catch(async () =>
    (await import('./ed25519-fallback.ts')).verifyInScript(key, signature, signed),
  );
