import type { MethodDocument } from '@huitou/contract/method-document.js';

/** SHA-256 (hex) of the JSON text of a method document, members in the order in which the document states them. */
export async function hashOf(method: MethodDocument): Promise<string> {
  const text = new TextEncoder().encode(JSON.stringify(method));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', text));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
