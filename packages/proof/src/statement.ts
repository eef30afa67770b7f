import { check } from '@huitou/contract/check.js';
import { exact, integer, list, nullable, string, type Infer } from '@huitou/contract/schema.js';

/** The `typ` of a statement's header. */
export const statementType = 'huitou-badge+jwt';

/** Letters a statement may have as a compact JWS. */
export const statementSize = 4096;

/** Seconds a statement may be valid; it is issued anew every hour. */
export const statementLife = 86400;

/** What `stats.level` counts up to, lowest first: 1 is `below`, 4 is `leading`. */
export const statementLevels = ['below', 'par', 'above', 'leading'] as const;

const statement = exact({
  /** The issuer: an https origin (http on the machine itself, for development). */
  iss: string(),
  /** Merchant id. */
  sub: string(),
  /** Names this statement alone. */
  jti: string(),
  /** 1 to 20 exact origins on which the badge may stand. */
  aud: list(string()),
  /** Seconds since 1970, as the next two. */
  iat: integer(),
  nbf: integer(),
  /** At most 24 hours after `iat`. */
  exp: integer(),
  /** The merchant's name, so that a copy cannot be given another. */
  name: string(),
  stats: exact({
    /** 1 below, 2 par, 3 above, 4 leading. */
    level: integer(),
    /** 0-100, as the next. */
    score: integer(),
    percentile: integer(),
    buyers: integer(),
    /** Those of `buyers` who came back. */
    returning: integer(),
    /** Reviews by repeat buyers. */
    reviews: integer(),
    /** Days that `buyers` looks back. */
    period: integer(),
    /** Scores of the method's dimensions in its order, 0-100, null without data: what the clover is drawn from. */
    leaves: list(nullable(integer())),
  }),
  /** Codes of the trust-purchase rights the merchant grants, such as `7-day-returns`. */
  services: list(string()),
  /** Version of the method document and its hash. */
  method: exact({ version: string(), hash: string() }),
  /** Place of this statement in the issuer's status list. */
  status: exact({ uri: string(), idx: integer() }),
});

/** What an issuer states about a merchant: the payload of a badge statement. Every claim is required, no other allowed. */
export type StatementClaims = Infer<typeof statement>;

/**
 * Finds what keeps `value` from being the claims of a statement: a JSON pointer to the first fault, or `undefined`. Says
 * nothing about signature, clock or site, and not in words: those would have to travel with every badge.
 */
export function faultInStatement(value: unknown): string | undefined {
  const fault = check(statement, value);
  if (fault) return fault.pointer;
  const { aud, iat, nbf, exp, stats } = value as StatementClaims;
  const { leaves, ...figures } = stats;
  const { level, score, percentile, buyers, returning } = figures;
  // Never null where it matters: null is neither below 0 nor over 100.
  const shares = [score, percentile, ...leaves] as number[];
  if (!aud.length || aud.length > 20 || !aud.every((origin) => /^https?:\/\/[^/*?#@]+$/.test(origin))) return '/aud';
  if (exp <= nbf || exp <= iat || exp > iat + statementLife) return '/exp';
  if (level < 1 || level > 4) return '/stats/level';
  if (shares.some((n) => n > 100)) return '/stats/score';
  if ([...shares, ...Object.values(figures)].some((n) => n < 0)) return '/stats';
  return returning > buyers ? '/stats/returning' : undefined;
}
