// Generated from packages/elements/custom-elements.json.
import type { ReadyEvent, StateEvent } from '@huitou/elements/events.js';
import type { MerchantInsights } from '@huitou/elements/merchant-insights/merchant-insights.js';

/** Attributes of `<merchant-insights>`. */
export interface MerchantInsightsAttributes {
  /** The merchant's id, as the platform reported it; the token has to be for the same one. */
  merchant?: string | undefined;
  /** A merchant token, an hour old at most. Without `getToken` nothing newer is shown when it ends. */
  token?: string | undefined;
  /** The API's address, http or https; else `<trust-provider>`, `<meta name="huitou-api">` or the script's origin. */
  api?: string | undefined;
  /** `light`, `dark`, `overlay` or `auto`: colours; else as `<trust-provider>` sets, else the `color-scheme` that the tag stands in. */
  theme?: 'light' | 'dark' | 'overlay' | 'auto' | undefined;
  /** `page` or `part`: `part` reserves the room of a message alone, for a tag with few `sections`. */
  variant?: 'page' | 'part' | undefined;
  /** What to show, by words with spaces between: `head`, `radar`, `advice`, `what-if`, `topics`, `history`, `signals`, `export`. Else all of it. */
  sections?: string | undefined;
  /** `eager` or `lazy`, which asks for nothing until the tag is nearly in view. */
  loading?: 'eager' | 'lazy' | undefined;
  /** `keep` or `none`: keeps all room reserved for the tag, or reserves none. Else what is not needed is given back once nothing is seen to move. */
  reserve?: 'keep' | 'none' | undefined;
  /** Mirrors the state into the attribute `state`. */
  'reflect-state'?: boolean | undefined;
  /** Explains in the console what keeps the figures away. */
  debug?: boolean | undefined;
}

/** What `<merchant-insights>` takes as a property alone, or under another name than the attribute's. */
export interface MerchantInsightsProperties {
  /** Fetches a merchant token from the page's own server: `() => Promise<string>`. Called when one is needed, and again when it has ended. */
  getToken?: MerchantInsights['getToken'] | undefined;
  /** The page's own words in place of ours, by the name of the message; also as a child `<script type="application/json">`. */
  labels?: MerchantInsights['labels'] | undefined;
  /** Mirrors the state into the attribute `state`. */
  reflectState?: MerchantInsights['reflectState'] | undefined;
}

/** Events of `<merchant-insights>`. */
export interface MerchantInsightsEvents {
  /** It shows another state. */
  'huitou-state': StateEvent;
  /** It shows its merchant for the first time. */
  'huitou-ready': ReadyEvent;
}

/** Shows a merchant where it stands, what pulled it, what would lift it, and what its regulars name. */
export interface MerchantInsightsMarkup {
  readonly element: MerchantInsights;
  readonly attributes: MerchantInsightsAttributes;
  readonly properties: MerchantInsightsProperties;
  readonly events: MerchantInsightsEvents;
}
