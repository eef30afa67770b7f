import { day, time } from './dates.ts';
import { count } from './figures.ts';
import { id } from './id.ts';
import { list, nullable, object, string, type Infer } from './schema.ts';

// The public log: RFC 6962's Merkle tree over SHA-256, whose leaves are JSON texts. Its entries are counted from 0.

/** A SHA-256, base64url. */
const hash = string({ minLength: 43, maxLength: 43, pattern: '^[A-Za-z0-9_-]{43}$' });

/** An entry, byte by byte as it is hashed (in UTF-8): a JSON object with `day`, `kind`, `merchant` and what the kind brings. */
const entry = string({ maxLength: 4096 });

const head = {
  /** How many entries the log has. */
  size: count,
  root: hash,
  /** UTC day whose head it is: there is one a day. */
  day,
  at: time,
} as const;

const logHead = object(head);
export type LogHead = Infer<typeof logHead>;

/** What `/v1/log` answers: the log as it stands. */
export const signedLogHead = object({
  ...head,
  /** The same as a compact JWS of type `huitou-log+jwt` by a key of `/.well-known/huitou-keys`; null where the server signs nothing. */
  statement: nullable(string({ maxLength: 4096 })),
});
export type SignedLogHead = Infer<typeof signedLogHead>;

/** What `/v1/log/heads?days=` answers, oldest first. */
export const logHeads = object({ heads: list(logHead, { maxItems: 4000 }) });
export type LogHeads = Infer<typeof logHeads>;

/** What `/v1/log/entries?from=&limit=` answers: entry `from` and those after it. */
export const logEntries = object({ from: count, entries: list(entry, { maxItems: 1000 }) });
export type LogEntries = Infer<typeof logEntries>;

/** What `/v1/log/proof?entry=&size=` answers: that the entry is in the tree of the first `size`, from the leaf up. */
export const logProof = object({ entry: count, size: count, body: entry, proof: list(hash, { maxItems: 64 }) });
export type LogProof = Infer<typeof logProof>;

/** What `/v1/log/consistency?from=&to=` answers: that the tree of `to` entries begins with that of `from`. */
export const logConsistency = object({ from: count, to: count, proof: list(hash, { maxItems: 128 }) });
export type LogConsistency = Infer<typeof logConsistency>;

/** What `/v1/reviews/{id}/log` answers: all that the log says of a review, with proofs for its latest head. */
export const reviewLog = object({
  review: id,
  /** With it the hashes of words can be checked: SHA-256 of the JSON `[salt, text, [[dimension, stars], …]]`. Null once the review is erased. */
  salt: nullable(string({ maxLength: 64 })),
  size: count,
  root: hash,
  entries: list(object({ entry: count, body: entry, proof: list(hash, { maxItems: 64 }) }), { maxItems: 1000 }),
});
export type ReviewLog = Infer<typeof reviewLog>;
