import { nullable, object, optional, string, type Infer } from './schema.ts';

/**
 * What `/v1/badges/{merchant}` answers: a signed statement (compact JWS, `typ: huitou-badge+jwt`), or null and, only
 * then, the code of the reason why none is given at the moment: `too-few-buyers` or `below-peers`.
 */
export const badgeAnswer = object({ statement: nullable(string()), why: optional(string()) });
export type BadgeAnswer = Infer<typeof badgeAnswer>;

/** What `/.well-known/huitou-keys` answers: the signed key set (compact JWS, `typ: huitou-keys+jwt`). */
export const keysAnswer = object({ keys: string() });
export type KeysAnswer = Infer<typeof keysAnswer>;
