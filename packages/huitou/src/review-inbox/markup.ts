// Generated from packages/elements/custom-elements.json.
import type { ReadyEvent, ReplyEvent, StateEvent } from '@huitou/elements/events.js';
import type { ReviewInbox } from '@huitou/elements/review-inbox/review-inbox.js';

/** Attributes of `<review-inbox>`. */
export interface ReviewInboxAttributes {
  /** The merchant's id, as the platform reported it; the token has to be for the same one. */
  merchant?: string | undefined;
  /** A merchant token, an hour old at most. Without `getToken` the inbox closes when it ends. */
  token?: string | undefined;
  /** The API's address, http or https; else `<trust-provider>`, `<meta name="huitou-api">` or the script's origin. */
  api?: string | undefined;
  /** `light`, `dark`, `overlay` or `auto`: colours; else as `<trust-provider>` sets, else the `color-scheme` that the tag stands in. */
  theme?: 'light' | 'dark' | 'overlay' | 'auto' | undefined;
  /** `split` or `stack`: list and review beside each other, or one after the other. Else the room at hand decides. */
  variant?: 'split' | 'stack' | undefined;
  /** `eager` or `lazy`, which asks for nothing until the tag is nearly in view. */
  loading?: 'eager' | 'lazy' | undefined;
  /** `keep` or `none`: keeps all room reserved for the inbox, or reserves none. Else what is not needed is given back once nothing is seen to move. */
  reserve?: 'keep' | 'none' | undefined;
  /** Mirrors the state into the attribute `state`. */
  'reflect-state'?: boolean | undefined;
  /** Explains in the console what keeps the inbox closed. */
  debug?: boolean | undefined;
}

/** What `<review-inbox>` takes as a property alone, or under another name than the attribute's. */
export interface ReviewInboxProperties {
  /** Fetches a merchant token from the page's own server: `() => Promise<string>`. Called when one is needed, and again when it has ended. */
  getToken?: ReviewInbox['getToken'] | undefined;
  /** The page's own words in place of ours, by the name of the message; also as a child `<script type="application/json">`. */
  labels?: ReviewInbox['labels'] | undefined;
  /** Mirrors the state into the attribute `state`. */
  reflectState?: ReviewInbox['reflectState'] | undefined;
}

/** Events of `<review-inbox>`. */
export interface ReviewInboxEvents {
  /** It shows another state. */
  'huitou-state': StateEvent;
  /** It shows its merchant's inbox for the first time. Once for each merchant. */
  'huitou-ready': ReadyEvent;
  /** An answer was taken in by the API. */
  'huitou-reply': ReplyEvent;
}

/** Lets a merchant's staff answer what repeat buyers wrote, the costliest loss first, each with the time that is left. */
export interface ReviewInboxMarkup {
  readonly element: ReviewInbox;
  readonly attributes: ReviewInboxAttributes;
  readonly properties: ReviewInboxProperties;
  readonly events: ReviewInboxEvents;
}
