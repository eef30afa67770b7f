import type { IndexSnapshot } from '@huitou/contract/index-snapshot.js';
import { wholePoints } from '@huitou/contract/whole-points.js';
import { statementLevels, statementLife, type StatementClaims } from '@huitou/proof/statement.js';
import { shortHash } from '../short-hash.ts';
import type { MerchantFacts } from '../ports/reader.ts';
import type { Refusal } from '../ports/issuer.ts';

/** What a statement is made of. */
export interface Material {
  readonly origin: string;
  readonly snapshot: IndexSnapshot;
  readonly facts: MerchantFacts;
  /** Repeat buyers' reviews that are shown. */
  readonly reviews: number;
  readonly method: StatementClaims['method'];
  /** Seconds since 1970. */
  readonly now: number;
}

const week = 7 * 86_400;
/** Places in a week's status list. Two merchants on one place would lapse together, which errs on the safe side. */
const places = 2 ** 20;
const sites = 20;

/** The claims about a merchant at `now`, or why nothing may be claimed. A statement holds integers only. */
export function claimsFrom({ origin, snapshot, facts, reviews, method, now }: Material): StatementClaims | Refusal {
  const { level, score, percentile, buyers, window, dimensions } = snapshot;
  if (level === 'unsettled') {
    return {
      code: 'too-few-returns',
      refused: `${facts.id} has too few returning customers to be judged; a badge follows when its index does`,
    };
  }
  const rank = statementLevels.findIndex((one) => one === level) + 1;
  if (rank === 0 || score === null || percentile === null) {
    return {
      code: 'too-few-buyers',
      refused: `${facts.id} has too few buyers to be judged; a badge follows when its index does`,
    };
  }
  // Returning customers are what it speaks of.
  if (buyers.returning === 0) {
    return {
      code: 'too-few-returns',
      refused: `nobody has come back to ${facts.id} yet; a badge follows when somebody has`,
    };
  }
  // A badge is a recommendation in the issuer's name; where more than half of the peers stand before the merchant, whether
  // for certain or not, there is nothing to recommend.
  if (level === 'below' || percentile < 50) {
    return {
      code: 'below-peers',
      refused: `${facts.id} stands below half of its peers or more; a badge follows when that has changed`,
    };
  }
  const issueWeek = Math.floor(now / week);
  return {
    iss: origin,
    sub: facts.id,
    jti: crypto.randomUUID(),
    // The issuer's own pages show the badge too, unless the merchant's sites already fill the list.
    aud: [...new Set([...facts.sites, origin])].slice(0, sites),
    iat: now,
    nbf: now,
    exp: now + statementLife,
    name: facts.name,
    stats: {
      level: rank,
      score: wholePoints(score),
      percentile: wholePoints(percentile),
      buyers: buyers.all,
      returning: buyers.returning,
      reviews,
      period: window,
      leaves: dimensions.map((one) => one.score && wholePoints(one.score)),
    },
    services: [...facts.services],
    method,
    status: {
      uri: `${origin}/v1/badge-status/${issueWeek}`,
      idx: parseInt(shortHash(`${issueWeek} ${facts.id}`), 36) % places,
    },
  };
}
