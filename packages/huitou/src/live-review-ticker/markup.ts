// Generated from packages/elements/custom-elements.json.
import type { ReadyEvent, StateEvent } from '@huitou/elements/events.js';
import type { LiveReviewTicker } from '@huitou/elements/live-review-ticker/live-review-ticker.js';

/** Attributes of `<live-review-ticker>`. */
export interface LiveReviewTickerAttributes {
  /** The merchant's id, as the platform reported it. */
  merchant?: string | undefined;
  /** In place of the merchant: the id of a live room. Then it also says who speaks in the room, whether that is a program, which session is on, and who sells. */
  room?: string | undefined;
  /** The API's address, http or https; else `<trust-provider>`, `<meta name="huitou-api">` or the script's origin; none where a child `<script type="application/json">` has the answers by their addresses. */
  api?: string | undefined;
  /** `light`, `dark`, `overlay` or `auto`: colours; `overlay` stands on moving pictures, `auto` follows the reader's system. Else as `<trust-provider>` sets, else the `color-scheme` that the tag stands in. */
  theme?: 'light' | 'dark' | 'overlay' | 'auto' | undefined;
  /** `card` or `broadcast`: what a viewer can use, or large words for a page that is filmed, with nothing to press. */
  variant?: 'card' | 'broadcast' | undefined;
  /** `eager` or `lazy`, which asks for nothing until the tag is nearly in view. */
  loading?: 'eager' | 'lazy' | undefined;
  /** `keep` or `none`: keeps all room reserved for the ticker, or reserves none. Else what is not needed is given back once nothing is seen to move. */
  reserve?: 'keep' | 'none' | undefined;
  /** Mirrors the state into the attribute `state`. */
  'reflect-state'?: boolean | undefined;
  /** Explains in the console what keeps the reviews away. */
  debug?: boolean | undefined;
}

/** What `<live-review-ticker>` takes as a property alone, or under another name than the attribute's. */
export interface LiveReviewTickerProperties {
  /** The page's own words in place of ours, by the name of the message; also as a child `<script type="application/json">`. */
  labels?: LiveReviewTicker['labels'] | undefined;
  /** Mirrors the state into the attribute `state`. */
  reflectState?: LiveReviewTicker['reflectState'] | undefined;
}

/** Events of `<live-review-ticker>`. */
export interface LiveReviewTickerEvents {
  /** It shows another state. */
  'huitou-state': StateEvent;
  /** It shows its merchant for the first time: reviews, or that there are none. Once for each merchant. */
  'huitou-ready': ReadyEvent;
}

/** Shows what repeat buyers say while a live room is on air: one voice at a time, new ones first, with the host's answer. */
export interface LiveReviewTickerMarkup {
  readonly element: LiveReviewTicker;
  readonly attributes: LiveReviewTickerAttributes;
  readonly properties: LiveReviewTickerProperties;
  readonly events: LiveReviewTickerEvents;
}
