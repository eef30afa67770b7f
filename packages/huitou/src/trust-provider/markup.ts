// Generated from packages/elements/custom-elements.json.
import type { TrustProvider } from '@huitou/elements/trust-provider/trust-provider.js';

/** Attributes of `<trust-provider>`. */
export interface TrustProviderAttributes {
  /** The API's address, http or https. */
  api?: string | undefined;
  /** `light`, `dark`, `overlay` or `auto`: colours. */
  theme?: 'light' | 'dark' | 'overlay' | 'auto' | undefined;
  /** Keeps index and reviews inside it up to date while they are in view. */
  live?: boolean | undefined;
  /** Counts what its tags do and sends sums to the API when the page is left: visits, whether reviews were opened, and forms that were offered, used and sent. No id, no cookie. */
  signals?: boolean | undefined;
  /** Of `signals`: the live room they come from. */
  room?: string | undefined;
  /** Of `signals`: the live session that is on. */
  session?: string | undefined;
}

/** What `<trust-provider>` takes as a property alone, or under another name than the attribute's. */
export interface TrustProviderProperties {}

/** Events of `<trust-provider>`. */
export interface TrustProviderEvents {}

/** Sets once for every tag inside it which API to ask and which theme to wear; a tag's own attributes go first. For a language put `lang` on it, as on any other element. Providers nest: what the inner one leaves open the outer one sets. It shows nothing itself. */
export interface TrustProviderMarkup {
  readonly element: TrustProvider;
  readonly attributes: TrustProviderAttributes;
  readonly properties: TrustProviderProperties;
  readonly events: TrustProviderEvents;
}
