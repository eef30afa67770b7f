import type { MethodAnswer, MethodDocument } from '@huitou/contract/method-document.js';
import { hashOf } from '@huitou/method/hash.js';

const made = new WeakMap<MethodDocument, Promise<MethodAnswer>>();

const make = async (document: MethodDocument): Promise<MethodAnswer> => ({ hash: await hashOf(document), document });

/** The method document with the hash by which statements name it. */
export function methodAnswerOf(document: MethodDocument): Promise<MethodAnswer> {
  const known = made.get(document) ?? make(document);
  made.set(document, known);
  return known;
}
