// Generated from packages/elements/custom-elements.json.
import type { ReadyEvent, StateEvent } from '@huitou/elements/events.js';
import type { TrustBadge } from '@huitou/elements/trust-badge/trust-badge.js';

/** Attributes of `<trust-badge>`. */
export interface TrustBadgeAttributes {
  /** The merchant's id, as the platform reported it. */
  merchant?: string | undefined;
  /** The API's address, http or https; else `<trust-provider>`, `<meta name="huitou-api">` or the script's origin; none where a child `<script type="application/json">` has the answers by their addresses. */
  api?: string | undefined;
  /** `seal`, `strip` or `mark`: a ticket with everything that is stated, a chip with the score, or the clover alone. */
  variant?: 'seal' | 'strip' | 'mark' | undefined;
  /** `light`, `dark`, `overlay` or `auto`: colours; `overlay` stands on moving pictures, `auto` follows the reader's system. Else as `<trust-provider>` sets, else the `color-scheme` that the tag stands in. */
  theme?: 'light' | 'dark' | 'overlay' | 'auto' | undefined;
  /** `eager` or `lazy`, which asks for nothing until the tag is nearly in view. */
  loading?: 'eager' | 'lazy' | undefined;
  /** `keep` or `none`: keeps all room reserved for the seal, or reserves none. Else what is not needed is given back once nothing is seen to move. */
  reserve?: 'keep' | 'none' | undefined;
  /** Mirrors the state into the attribute `state`. */
  'reflect-state'?: boolean | undefined;
  /** Explains in the console what keeps the badge from being verified. */
  debug?: boolean | undefined;
}

/** What `<trust-badge>` takes as a property alone, or under another name than the attribute's. */
export interface TrustBadgeProperties {
  /** The page's own words in place of ours, by the name of the message; also as a child `<script type="application/json">`. */
  labels?: TrustBadge['labels'] | undefined;
  /** Mirrors the state into the attribute `state`. */
  reflectState?: TrustBadge['reflectState'] | undefined;
}

/** Events of `<trust-badge>`. */
export interface TrustBadgeEvents {
  /** It shows another state. */
  'huitou-state': StateEvent;
  /** It shows its first verdict on its merchant. Once for each merchant. */
  'huitou-ready': ReadyEvent;
}

/** Shows what an issuer states about a merchant for this very site, after checking the issuer's signature in the visitor's own browser; where that cannot be done or fails, says so and shows no figure. */
export interface TrustBadgeMarkup {
  readonly element: TrustBadge;
  readonly attributes: TrustBadgeAttributes;
  readonly properties: TrustBadgeProperties;
  readonly events: TrustBadgeEvents;
}
