import { check } from '@huitou/contract/check.js';
import { exact, integer, list, nullable, string, type Infer } from '@huitou/contract/schema.js';
import { isIssuer, isOrigin } from './origins.ts';

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
  /** Codes of the trust-purchase rights the merchant grants, such as `return-7d`. */
  services: list(string()),
  /** Version of the method document and its hash. */
  method: exact({ version: string(), hash: string() }),
  /** Place of this statement in the issuer's status list. */
  status: exact({ uri: string(), idx: integer() }),
});

/** What an issuer states about a merchant: the payload of a badge statement. Every claim is required, no other allowed. */
export type StatementClaims = Infer<typeof statement>;

/**
 * Finds what keeps `value` from being the claims of a statement: the place and what is wrong there, or `undefined`.
 * Says nothing about signature, clock or site.
 */
export function faultInStatement(value: unknown): string | undefined {
  const fault = check(statement, value);
  if (fault) return `${fault.pointer} ${fault.reason}`;
  const { iss, aud, iat, nbf, exp, stats, status } = value as StatementClaims;
  const { leaves, level, score, percentile, buyers, returning, reviews, period } = stats;
  const numbers = [iat, nbf, buyers, returning, reviews, period, status.idx];
  if (!isIssuer(iss)) return `/iss must be an https origin, not ${iss}`;
  if (!aud.length || aud.length > 20 || !aud.every(isOrigin)) return '/aud must be 1 to 20 exact origins';
  if (exp <= nbf || exp <= iat || exp > iat + statementLife) return '/exp must be after nbf and at most 24 h after iat';
  if ([...leaves, score, percentile].some((n) => n !== null && !(n >= 0 && n <= 100))) return '/stats has a score outside 0-100';
  if (!statementLevels[level - 1]) return `/stats/level must be 1 to ${statementLevels.length}, not ${level}`;
  if (numbers.some((n) => n < 0)) return '/stats has a number below 0';
  if (returning > buyers) return `/stats/returning must not be over buyers, ${buyers}`;
  return;
}
