import type { Words } from '../../shared/strings.ts';

/** Where a badge is, besides `idle`, in which the page's own words stand. */
export type BadgeState =
  | 'checking'
  | 'verified'
  | 'expired'
  | 'wrong-site'
  | 'invalid'
  | 'cannot-check'
  | 'failed'
  | 'offline'
  | 'collecting'
  | 'none';

/** What the badge can say. Figures come in ready for their language. */
export interface BadgeWords extends Words {
  /** Beside the score in the strip. */
  readonly brand: string;
  /** The state in a word or two, and what it means for the reader. */
  readonly states: Readonly<Record<BadgeState, readonly [short: string, meaning: string]>>;
  /** The chip beside a verified name, and beside any other. */
  readonly chips: readonly [verified: string, other: string];
  /** Where the merchant stands: `level` is 1 (below) to 4 (leading), `share` a percentage such as `92%`. */
  readonly standing: (level: number, share: string) => string;
  readonly figures: (returning: string, reviews: string, days: string) => string;
  readonly services: Readonly<Record<string, string>>;
  readonly stated: (issuer: string, site: string, checked: string, until: string) => string;
  readonly link: (issuer: string) => string;
  readonly retry: string;
}
