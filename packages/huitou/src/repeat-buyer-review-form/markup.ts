// Generated from packages/elements/custom-elements.json.
import type { ReadyEvent, ReviewEvent, StateEvent } from '@huitou/elements/events.js';
import type { RepeatBuyerReviewForm } from '@huitou/elements/repeat-buyer-review-form/repeat-buyer-review-form.js';

/** Attributes of `<repeat-buyer-review-form>`. */
export interface RepeatBuyerReviewFormAttributes {
  /** The merchant's id, as the platform reported it. */
  merchant?: string | undefined;
  /** The purchase token that the page's own backend made for this visitor. Better by the property `getToken`. */
  token?: string | undefined;
  /** The API's address, http or https; else `<trust-provider>`, `<meta name="huitou-api">` or the script's origin. */
  api?: string | undefined;
  /** `light`, `dark`, `overlay` or `auto`: colours; `overlay` stands on moving pictures, `auto` follows the reader's system. Else as `<trust-provider>` sets, else the `color-scheme` that the tag stands in. */
  theme?: 'light' | 'dark' | 'overlay' | 'auto' | undefined;
  /** `card` or `sheet`: a card in the page, or a sheet that rises from the lower edge of a video. */
  variant?: 'card' | 'sheet' | undefined;
  /** Its name in a `<form>`, which then gets what would be sent as JSON, or the review's id and state once it is sent. */
  name?: string | undefined;
  /** Nothing can be changed or sent. */
  disabled?: boolean | undefined;
  /** A form around it is valid only once something is said. */
  required?: boolean | undefined;
  /** `eager` or `lazy`, which asks for nothing until the tag is nearly in view. */
  loading?: 'eager' | 'lazy' | undefined;
  /** `keep` or `none`: keeps all room reserved for the form, or reserves none. Else what a short message does not need is given back once nothing is seen to move. */
  reserve?: 'keep' | 'none' | undefined;
  /** Mirrors the state into the attribute `state`. */
  'reflect-state'?: boolean | undefined;
  /** Explains in the console what a developer can change. */
  debug?: boolean | undefined;
}

/** What `<repeat-buyer-review-form>` takes as a property alone, or under another name than the attribute's. */
export interface RepeatBuyerReviewFormProperties {
  /** Gets a token when one is needed, and again when it has ended; resolves to an empty text where the visitor has none. */
  getToken?: RepeatBuyerReviewForm['getToken'] | undefined;
  /** The page's own words in place of ours, by the name of the message; also as a child `<script type="application/json">`. */
  labels?: RepeatBuyerReviewForm['labels'] | undefined;
  /** Mirrors the state into the attribute `state`. */
  reflectState?: RepeatBuyerReviewForm['reflectState'] | undefined;
  /** What would be sent, as JSON; empty while nothing is said. Once sent, the review's id and state. */
  value?: RepeatBuyerReviewForm['value'] | undefined;
}

/** Events of `<repeat-buyer-review-form>`. */
export interface RepeatBuyerReviewFormEvents {
  /** It shows another state. */
  'huitou-state': StateEvent;
  /** It shows its merchant for the first time. Once for each merchant. */
  'huitou-ready': ReadyEvent;
  /** The review was taken in, or its author erased it, edited it, added to it or appealed. */
  'huitou-review': ReviewEvent;
}

/** Lets a returning customer say what they think, in two taps or in full, and loses nothing of it: what was written outlives a reload and is sent when it can be. */
export interface RepeatBuyerReviewFormMarkup {
  readonly element: RepeatBuyerReviewForm;
  readonly attributes: RepeatBuyerReviewFormAttributes;
  readonly properties: RepeatBuyerReviewFormProperties;
  readonly events: RepeatBuyerReviewFormEvents;
}
