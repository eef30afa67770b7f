/**
 * Bytes over memory of their own, as WebCrypto wants them: `Uint8Array<ArrayBuffer>`, which compilers of pages know since
 * TypeScript 5.7, and older ones call `Uint8Array`.
 */
export type Bytes = ReturnType<typeof Uint8Array.from>;

/** Base64url without padding (RFC 4648 §5). */
export const toBase64url = (bytes: Bytes): string =>
  btoa(String.fromCharCode(...bytes)).replace(/[+/=]/g, (letter) => ({ '+': '-', '/': '_' })[letter] ?? '');

/**
 * Reads base64url and nothing near it: padding, white space, the other alphabet and stray bits in the last letter are
 * errors, so two texts never stand for the same bytes.
 *
 * @throws {Error} if `text` is not what `toBase64url` would write.
 */
export function fromBase64url(text: string): Bytes {
  const binary = atob(text.replace(/[-_]/g, (letter) => (letter > '-' ? '/' : '+')));
  const bytes = Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
  if (toBase64url(bytes) !== text) throw new Error('not base64url');
  return bytes;
}
