// Generated from packages/elements/custom-elements.json.
import type { FilterEvent, ReadyEvent, StateEvent } from '@huitou/elements/events.js';
import type { RepeatBuyerReviews } from '@huitou/elements/repeat-buyer-reviews/repeat-buyer-reviews.js';

/** Attributes of `<repeat-buyer-reviews>`. */
export interface RepeatBuyerReviewsAttributes {
  /** The merchant's id, as the platform reported it. */
  merchant?: string | undefined;
  /** `newest`, `helpful` or `critical`: the order. The property follows the reader's choice, the attribute stays as the page wrote it. */
  sort?: 'newest' | 'helpful' | 'critical' | undefined;
  /** What the list is narrowed to, as the API's query string: `has=reply&minOrders=5`. The property follows the reader's choice. */
  filter?: string | undefined;
  /** The purchase token that the page's own backend made for this visitor, who may then vote and report. Better by the property `getToken`. */
  token?: string | undefined;
  /** The API's address, http or https; else `<trust-provider>`, `<meta name="huitou-api">` or the script's origin; none where a child `<script type="application/json">` has the answers by their addresses. */
  api?: string | undefined;
  /** `light`, `dark`, `overlay` or `auto`: colours; `overlay` stands on moving pictures, `auto` follows the reader's system. Else as `<trust-provider>` sets, else the `color-scheme` that the tag stands in. */
  theme?: 'light' | 'dark' | 'overlay' | 'auto' | undefined;
  /** `compact`, `card` or `full`: the latest at a glance with a button that opens all, one column, or summary and list side by side. Else the room at hand decides between the last two. */
  variant?: 'compact' | 'card' | 'full' | undefined;
  /** `host` or `shop`: what the page is about, for the text that names it. */
  kind?: 'host' | 'shop' | undefined;
  /** Level of the title as a heading, 1 to 6. */
  'heading-level'?: number | `${number}` | undefined;
  /** `eager` or `lazy`, which asks for nothing until the tag is nearly in view. */
  loading?: 'eager' | 'lazy' | undefined;
  /** `keep` or `none`: keeps all room reserved for the reviews, or reserves none. Else what is not needed is given back once nothing is seen to move. */
  reserve?: 'keep' | 'none' | undefined;
  /** Keeps what is shown up to date while it is in view. New reviews wait for the reader above the list. */
  live?: boolean | undefined;
  /** Mirrors the state into the attribute `state`. */
  'reflect-state'?: boolean | undefined;
  /** Explains in the console what keeps the reviews away. */
  debug?: boolean | undefined;
}

/** What `<repeat-buyer-reviews>` takes as a property alone, or under another name than the attribute's. */
export interface RepeatBuyerReviewsProperties {
  /** Gets a token when one is needed, and again when it has ended; resolves to an empty text where the visitor has none. */
  getToken?: RepeatBuyerReviews['getToken'] | undefined;
  /** Level of the title as a heading, 1 to 6. */
  headingLevel?: RepeatBuyerReviews['headingLevel'] | undefined;
  /** The page's own words in place of ours, by the name of the message; also as a child `<script type="application/json">`. */
  labels?: RepeatBuyerReviews['labels'] | undefined;
  /** Mirrors the state into the attribute `state`. */
  reflectState?: RepeatBuyerReviews['reflectState'] | undefined;
}

/** Events of `<repeat-buyer-reviews>`. */
export interface RepeatBuyerReviewsEvents {
  /** It shows another state. */
  'huitou-state': StateEvent;
  /** It shows its merchant for the first time: reviews, or that there are none. Once for each merchant. */
  'huitou-ready': ReadyEvent;
  /** The reader chose another order or part of the reviews. */
  'huitou-filter': FilterEvent;
}

/** Shows what a merchant's repeat buyers say: at a glance, and every word of it. */
export interface RepeatBuyerReviewsMarkup {
  readonly element: RepeatBuyerReviews;
  readonly attributes: RepeatBuyerReviewsAttributes;
  readonly properties: RepeatBuyerReviewsProperties;
  readonly events: RepeatBuyerReviewsEvents;
}
