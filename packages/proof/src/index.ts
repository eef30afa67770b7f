// What the published package gives: checking, and signing for who runs an issuer of their own.
export * from './verification.ts';
export { generateKey, importSigningKey, signKeySet, signStatement, thumbprint } from './sign.ts';
export type { PrivateJwk, SigningKey } from './sign.ts';
export type { KeySetClaims, PublishedKey } from './key-set.ts';
export { keyInUse, keySetOf, revoke, rotate, type KeyRing, type RingKey } from './key-ring.ts';
export { signReceipt } from './receipt.ts';
export { signHead } from './log/head.ts';
