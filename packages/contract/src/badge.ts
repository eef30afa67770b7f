import { code, text } from './texts.ts';
import { nullable, object, optional, strict, type Infer } from './schema.ts';

/**
 * What `/v1/badges/{merchant}` answers: a signed statement (compact JWS, `typ: huitou-badge+jwt`), or null and, only
 * then, the code of the reason why none is given at the moment: `too-few-buyers`, `too-few-returns` or `below-peers`.
 * `keys` is what `/.well-known/huitou-keys` answers, so that one request is enough.
 */
export const badgeAnswer = object({
  /** Strict: a bad statement is not the same as none. */
  statement: strict(nullable(text)),
  why: optional(code),
  keys: optional(text),
});
export type BadgeAnswer = Infer<typeof badgeAnswer>;

/** What `/.well-known/huitou-keys` answers: the signed key set (compact JWS, `typ: huitou-keys+jwt`). */
export const keysAnswer = object({ keys: text });
