import { fromBase64url, toBase64url, type Bytes } from './base64url.ts';
import { writeJson } from './strict-json.ts';

const algorithm = 'Ed25519';
const utf8 = (text: string): Bytes => new TextEncoder().encode(text);

/** An Ed25519 public key as JSON Web Key (RFC 8037). */
export interface PublicJwk {
  readonly kty: 'OKP';
  readonly crv: 'Ed25519';
  /** 32 bytes, base64url. */
  readonly x: string;
}

/** The same with its secret half; belongs into a key file and nowhere else. */
export interface PrivateJwk extends PublicJwk {
  /** The seed, 32 bytes, base64url. */
  readonly d: string;
}

/** A key ready to sign; the secret can no longer be read out of it. */
export interface SigningKey {
  /** Thumbprint of the public half. */
  readonly kid: string;
  readonly publicJwk: PublicJwk;
  readonly privateKey: CryptoKey;
}

const publicHalf = ({ x }: PublicJwk): PublicJwk => ({ kty: 'OKP', crv: algorithm, x });

/** Thumbprint of a key (RFC 7638, SHA-256, base64url): its name in headers and key sets. */
export async function thumbprint({ x }: PublicJwk): Promise<string> {
  const text = writeJson({ crv: algorithm, kty: 'OKP', x });
  return toBase64url(new Uint8Array(await crypto.subtle.digest('SHA-256', utf8(text))));
}

/** A new key, as it goes into a key file. */
export async function generateKey(): Promise<PrivateJwk> {
  const generate = () => crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']) as Promise<CryptoKeyPair>;
  // WebKitGTK fails at one key in a hundred.
  const pair = await generate().catch(generate).catch(generate);
  const { x, d } = await crypto.subtle.exportKey('jwk', pair.privateKey);
  return { kty: 'OKP', crv: algorithm, x: String(x), d: String(d) };
}

/**
 * Makes a key file's content ready to sign.
 *
 * @throws {Error} if the two halves do not belong together or either is not 32 bytes.
 */
export async function importSigningKey(jwk: PrivateJwk): Promise<SigningKey> {
  if (fromBase64url(jwk.x).length !== 32 || fromBase64url(jwk.d).length !== 32) {
    throw new Error('signing key: x and d must be 32 bytes each; make a new key file');
  }
  const { x, d } = jwk;
  const privateKey = await crypto.subtle.importKey('jwk', { ...publicHalf(jwk), d }, algorithm, false, ['sign']);
  const verifier = await crypto.subtle.importKey('raw', fromBase64url(x), algorithm, false, ['verify']);
  const probe = utf8('huitou');
  if (
    !(await crypto.subtle.verify(algorithm, verifier, await crypto.subtle.sign(algorithm, privateKey, probe), probe))
  ) {
    throw new Error(`signing key: d does not belong to x ${x}; restore the key file or make a new one`);
  }
  return { kid: await thumbprint(jwk), publicJwk: publicHalf(jwk), privateKey };
}
