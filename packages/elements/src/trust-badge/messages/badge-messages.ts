import type { Messages } from '../../messages/messages.ts';

/** Why a badge is not verified. */
export type BadgeTrouble =
  'checking' | 'expired' | 'wrong-site' | 'invalid' | 'cannot-check' | 'failed' | 'offline' | 'collecting' | 'none';

/** The messages of the badge. Figures come in as they are written in the language. */
export interface BadgeMessages extends Messages {
  /** What the score is of, beside it. */
  readonly subject: string;
  readonly score: (score: string) => string;
  /** What a merchant with a badge has. */
  readonly chip: string;
  /** Where the merchant stands: `level` is 1 (below) to 4 (leading), `share` a percentage such as `97%`. */
  readonly standing: (level: number, share: string) => string;
  /** The sample: so many of all buyers came back. */
  readonly sample: (returning: string, all: string, days: string) => string;
  /** Rights of a buyer by their code. */
  readonly services: Readonly<Record<string, string>>;
  /** What was checked: the signature, the site, the time. */
  readonly checks: readonly [key: string, site: string, time: string];
  /** What the checks say in full. */
  readonly stated: (issuer: string, site: string, checked: string, until: string) => string;
  readonly verified: string;
  /** A state in a title and what it means. */
  readonly troubles: Readonly<Record<BadgeTrouble, readonly [title: string, line: string]>>;
  /** The line of a badge that was issued for other sites. */
  readonly issuedFor: (sites: string) => string;
  /** The link to the issuer's page. */
  readonly check: string;
  readonly newTab: string;
  readonly retry: string;
}
