// Generated from packages/elements/custom-elements.json.
import type { EnterEvent, ReadyEvent, StateEvent } from '@huitou/elements/events.js';
import type { TrustVenue } from '@huitou/elements/trust-venue/trust-venue.js';

/** Attributes of `<trust-venue>`. */
export interface TrustVenueAttributes {
  /** The venue's id, as the platform reported it. */
  venue?: string | undefined;
  /** `card`, the only form: it has as many columns as there is room for. */
  variant?: 'card' | undefined;
  /** Where a host leads to, with `{merchant}` and `{room}` in place of the ids; without it a press only fires `huitou-enter`. */
  link?: string | undefined;
  /** Level of the title as a heading, 1 to 6. */
  'heading-level'?: number | `${number}` | undefined;
  /** The API's address, http or https; else `<trust-provider>`, `<meta name="huitou-api">` or the script's origin; none where a child `<script type="application/json">` has the answers by their addresses. */
  api?: string | undefined;
  /** `light`, `dark`, `overlay` or `auto`: colours; else as `<trust-provider>` sets, else the `color-scheme` that the tag stands in. */
  theme?: 'light' | 'dark' | 'overlay' | 'auto' | undefined;
  /** `eager` or `lazy`, which asks for nothing until the tag is nearly in view. */
  loading?: 'eager' | 'lazy' | undefined;
  /** `keep` or `none`: keeps all room reserved for the venue, or reserves none. */
  reserve?: 'keep' | 'none' | undefined;
  /** Mirrors the state into the attribute `state`. */
  'reflect-state'?: boolean | undefined;
  /** Explains in the console what keeps the hosts away. */
  debug?: boolean | undefined;
}

/** What `<trust-venue>` takes as a property alone, or under another name than the attribute's. */
export interface TrustVenueProperties {
  /** Level of the title as a heading, 1 to 6. */
  headingLevel?: TrustVenue['headingLevel'] | undefined;
  /** The page's own words in place of ours, by the name of the message; also as a child `<script type="application/json">`. */
  labels?: TrustVenue['labels'] | undefined;
  /** Mirrors the state into the attribute `state`. */
  reflectState?: TrustVenue['reflectState'] | undefined;
}

/** Events of `<trust-venue>`. */
export interface TrustVenueEvents {
  /** It shows another state. */
  'huitou-state': StateEvent;
  /** It shows its venue for the first time; `merchant` is the venue's id. */
  'huitou-ready': ReadyEvent;
  /** A reader wants to enter a host's room or shop. Cancelable where that is a link. */
  'huitou-enter': EnterEvent;
}

/** Recommends hosts and goods by how returning customers see them: sections, search, and for each host one repeat buyer's words. */
export interface TrustVenueMarkup {
  readonly element: TrustVenue;
  readonly attributes: TrustVenueAttributes;
  readonly properties: TrustVenueProperties;
  readonly events: TrustVenueEvents;
}
