import type { MethodAnswer, MethodDocument } from '@huitou/contract/method-document.js';

const made = new WeakMap<MethodDocument, Promise<MethodAnswer>>();

async function make(document: MethodDocument): Promise<MethodAnswer> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(document)));
  return { hash: [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join(''), document };
}

/** The method document with the hash by which statements name it. */
export function methodAnswerOf(document: MethodDocument): Promise<MethodAnswer> {
  const known = made.get(document) ?? make(document);
  made.set(document, known);
  return known;
}
