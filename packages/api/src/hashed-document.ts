import { hashOf } from '@huitou/method/hash.js';

/** A published document with the SHA-256 (hex) of its JSON text, by which figures and statements name it. */
export interface HashedDocument<T> {
  readonly hash: string;
  readonly document: T;
}

const made = new WeakMap<object, Promise<HashedDocument<object>>>();

/** `document` with its hash, which is worked out once. */
export function hashedDocument<T extends object>(document: T): Promise<HashedDocument<T>> {
  const known = made.get(document) ?? hashOf(document).then((hash) => ({ hash, document }));
  made.set(document, known);
  return known as Promise<HashedDocument<T>>;
}
