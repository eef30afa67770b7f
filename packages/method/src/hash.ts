/** SHA-256 (hex) of the JSON text of a published document, members in the order in which it states them. */
export async function hashOf(document: object): Promise<string> {
  const text = new TextEncoder().encode(JSON.stringify(document));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', text));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
