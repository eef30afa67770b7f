// Generated from packages/elements/custom-elements.json.
import type { ReadyEvent, StateEvent } from '@huitou/elements/events.js';
import type { ReturningCustomerIndex } from '@huitou/elements/returning-customer-index/returning-customer-index.js';

/** Attributes of `<returning-customer-index>`. */
export interface ReturningCustomerIndexAttributes {
  /** The merchant's id, as the platform reported it. */
  merchant?: string | undefined;
  /** The API's address, http or https; else `<trust-provider>`, `<meta name="huitou-api">` or the script's origin; none where a child `<script type="application/json">` has the answers by their addresses. */
  api?: string | undefined;
  /** `light`, `dark`, `overlay` or `auto`: colours; `overlay` stands on moving pictures, `auto` follows the reader's system. Else as `<trust-provider>` sets, else the `color-scheme` that the tag stands in. */
  theme?: 'light' | 'dark' | 'overlay' | 'auto' | undefined;
  /** `compact`, `card` or `full`: a line, a card, or a card as wide as a page. Else by the room at hand: a line under 17.5 em of the reader's text size, the full card from 56 em on. */
  variant?: 'compact' | 'card' | 'full' | undefined;
  /** `host` or `shop`: what the page is about, for the text that names it. */
  kind?: 'host' | 'shop' | undefined;
  /** Level of the title as a heading, 1 to 6. The line has none. */
  'heading-level'?: number | `${number}` | undefined;
  /** `eager` or `lazy`, which asks for nothing until the tag is nearly in view. */
  loading?: 'eager' | 'lazy' | undefined;
  /** Keeps what is shown up to date while it is in view. */
  live?: boolean | undefined;
  /** `keep` or `none`: keeps all room reserved for the figures, or reserves none. Else what a short message does not need is given back once nothing is seen to move. */
  reserve?: 'keep' | 'none' | undefined;
  /** Mirrors the state into the attribute `state`. */
  'reflect-state'?: boolean | undefined;
  /** Explains in the console what keeps the figures away. */
  debug?: boolean | undefined;
}

/** What `<returning-customer-index>` takes as a property alone, or under another name than the attribute's. */
export interface ReturningCustomerIndexProperties {
  /** Level of the title as a heading, 1 to 6. The line has none. */
  headingLevel?: ReturningCustomerIndex['headingLevel'] | undefined;
  /** The page's own words in place of ours, by the name of the message; also as a child `<script type="application/json">`. */
  labels?: ReturningCustomerIndex['labels'] | undefined;
  /** Mirrors the state into the attribute `state`. */
  reflectState?: ReturningCustomerIndex['reflectState'] | undefined;
}

/** Events of `<returning-customer-index>`. */
export interface ReturningCustomerIndexEvents {
  /** It shows another state. */
  'huitou-state': StateEvent;
  /** It shows its merchant for the first time: figures, or that there are too few buyers for them. Once for each merchant. */
  'huitou-ready': ReadyEvent;
}

/** Shows how a merchant's returning customers rate it among its peers: the sentence, the number with its interval, the clover, and what is needed to doubt them. */
export interface ReturningCustomerIndexMarkup {
  readonly element: ReturningCustomerIndex;
  readonly attributes: ReturningCustomerIndexAttributes;
  readonly properties: ReturningCustomerIndexProperties;
  readonly events: ReturningCustomerIndexEvents;
}
