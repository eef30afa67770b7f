import type { Anchor } from './anchors.ts';
import { isIssuer } from './origins.ts';
import { isSoundKey } from './sound-key.ts';

const isRoot = (x: unknown): boolean => typeof x === 'string' && isSoundKey(x);

/**
 * Gives what a build was told to believe its type, so that a slip is found before it travels with every badge.
 *
 * @throws {Error} that begins with `what` and says which anchor is wrong and what to change.
 */
export function checkAnchors(what: string, value: unknown): readonly Anchor[] {
  if (!Array.isArray(value))
    throw new Error(`${what}: must be a list such as [{"issuer":"https://api.example","roots":["…"]}]`);
  for (const anchor of value as Partial<Anchor>[]) {
    const { issuer, roots } = anchor ?? {};
    if (typeof issuer !== 'string' || !isIssuer(issuer)) {
      throw new Error(`${what}: ${issuer} is no issuer; write an https origin without a path (http only on localhost)`);
    }
    if (!Array.isArray(roots) || !roots.length || !roots.every(isRoot)) {
      throw new Error(`${what}: the roots of ${issuer} must be public Ed25519 keys, each as the "x" of its key file`);
    }
  }
  return value as readonly Anchor[];
}
