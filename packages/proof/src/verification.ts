// What anyone needs who checks what an API has signed, without trusting it: badges, receipts, and its public log.
export type { Anchor } from './anchors.ts';
export { checkAnchors } from './check-anchors.ts';
export { fromBase64url, toBase64url, type Bytes } from './base64url.ts';
export { verifyBadge, type Circumstances, type Floor, type Verdict } from './verify.ts';
export type { StatementClaims } from './statement.ts';
export { openReceipt, type ReceiptFault } from './open-receipt.ts';
export { hashOfText, type ReceiptClaims } from './receipt.ts';
export { openHead, type HeadClaims, type HeadFault } from './log/head.ts';
export { isConsistent, isIncluded, type Consistency, type Inclusion } from './log/check-proof.ts';
export { hashOfEntry } from './log/hash-of-entry.ts';
