import type { Bytes } from './base64url.ts';

// Taken now: what a page puts in their place later is not asked. Absent where the context is not secure.
const subtle = (globalThis.crypto as Crypto | undefined)?.subtle;
const importKey = subtle?.importKey.bind(subtle);
const verify = subtle?.verify.bind(subtle);

/** A way to verify: public key (32 bytes), signature (64 bytes), signed bytes. Anything malformed is `false`. */
export type Verifier = (key: Bytes, signature: Bytes, signed: Bytes) => Promise<boolean>;

/**
 * Ed25519 by the browser itself.
 *
 * @throws {DOMException} `NotSupportedError` if the browser has WebCrypto without Ed25519.
 */
export const verifyNatively: Verifier = async (key, signature, signed) => {
  if (!importKey || !verify) throw new DOMException('no WebCrypto here', 'NotSupportedError');
  try {
    return await verify('Ed25519', await importKey('raw', key, 'Ed25519', false, ['verify']), signature, signed);
  } catch (error) {
    if ((error as Error).name === 'NotSupportedError') throw error;
    return false;
  }
};

/**
 * Ed25519 by the browser, or by the bundled verifier, which is loaded only where the browser has none and which comes
 * to the same verdict on every input.
 *
 * @throws {Error} if the bundled verifier is needed and cannot be loaded.
 */
export const verifyEd25519: Verifier = (key, signature, signed) =>
  verifyNatively(key, signature, signed).catch(async () =>
    (await import('./ed25519-fallback.ts')).verifyInScript(key, signature, signed),
  );
