/** Bytes over memory of their own, as WebCrypto wants them. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** Base64url without padding (RFC 4648 §5). */
export const toBase64url = (bytes: Bytes): string =>
  btoa(String.fromCharCode(...bytes))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=/g, '');

/**
 * Reads base64url and nothing near it: padding, white space, the other alphabet and stray bits in the last letter are
 * errors, so two texts never stand for the same bytes.
 *
 * @throws {Error} if `text` is not what `toBase64url` would write.
 */
export function fromBase64url(text: string): Bytes {
  const bytes = Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (letter) => letter.charCodeAt(0));
  if (toBase64url(bytes) !== text) throw new Error('base64url: not in its only spelling; write it without padding');
  return bytes;
}
