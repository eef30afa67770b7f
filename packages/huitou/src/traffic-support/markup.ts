// Generated from packages/elements/custom-elements.json.
import type { ReadyEvent, StateEvent } from '@huitou/elements/events.js';
import type { TrafficSupport } from '@huitou/elements/traffic-support/traffic-support.js';

/** Attributes of `<traffic-support>`. */
export interface TrafficSupportAttributes {
  /** The merchant's id, as the platform reported it. */
  merchant?: string | undefined;
  /** The API's address, http or https; else `<trust-provider>`, `<meta name="huitou-api">` or the script's origin; none where a child `<script type="application/json">` has the answers by their addresses. */
  api?: string | undefined;
  /** `card`: forces a form. Else the room at hand decides. */
  variant?: 'card' | undefined;
  /** `light`, `dark`, `overlay` or `auto`: colours; else as `<trust-provider>` sets, else the `color-scheme` that the tag stands in. */
  theme?: 'light' | 'dark' | 'overlay' | 'auto' | undefined;
  /** `eager` or `lazy`, which asks for nothing until the tag is nearly in view. */
  loading?: 'eager' | 'lazy' | undefined;
  /** `keep` or `none`: keeps all room reserved for the tag, or reserves none. */
  reserve?: 'keep' | 'none' | undefined;
  /** Mirrors the state into the attribute `state`. */
  'reflect-state'?: boolean | undefined;
  /** Explains in the console what a developer can change. */
  debug?: boolean | undefined;
}

/** What `<traffic-support>` takes as a property alone, or under another name than the attribute's. */
export interface TrafficSupportProperties {
  /** The page's own words in place of ours, by the name of the message. */
  labels?: TrafficSupport['labels'] | undefined;
  /** Mirrors the state into the attribute `state`. */
  reflectState?: TrafficSupport['reflectState'] | undefined;
}

/** Events of `<traffic-support>`. */
export interface TrafficSupportEvents {
  /** It shows another state. */
  'huitou-state': StateEvent;
  /** It shows its merchant for the first time. */
  'huitou-ready': ReadyEvent;
}

/** Shows a merchant what it gets of recommended traffic, from which pools and why, and what the next step would bring. */
export interface TrafficSupportMarkup {
  readonly element: TrafficSupport;
  readonly attributes: TrafficSupportAttributes;
  readonly properties: TrafficSupportProperties;
  readonly events: TrafficSupportEvents;
}
