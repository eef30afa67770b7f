// Generated from packages/elements/custom-elements.json.
import type { LiveReviewTickerMarkup } from './live-review-ticker/markup.ts';
import type { MerchantInsightsMarkup } from './merchant-insights/markup.ts';
import type { RepeatBuyerReviewFormMarkup } from './repeat-buyer-review-form/markup.ts';
import type { RepeatBuyerReviewsMarkup } from './repeat-buyer-reviews/markup.ts';
import type { ReturningCustomerIndexMarkup } from './returning-customer-index/markup.ts';
import type { ReviewInboxMarkup } from './review-inbox/markup.ts';
import type { TrafficSupportMarkup } from './traffic-support/markup.ts';
import type { TrustBadgeMarkup } from './trust-badge/markup.ts';
import type { TrustProviderMarkup } from './trust-provider/markup.ts';
import type { TrustVenueMarkup } from './trust-venue/markup.ts';

/** What can be written on each tag. The types for each framework are made of it. */
export interface Markup {
  /** Shows what repeat buyers say while a live room is on air: one voice at a time, new ones first, with the host's answer. */
  'live-review-ticker': LiveReviewTickerMarkup;
  /** Shows a merchant where it stands, what pulled it, what would lift it, and what its regulars name. */
  'merchant-insights': MerchantInsightsMarkup;
  /** Lets a returning customer say what they think, in two taps or in full, and loses nothing of it: what was written outlives a reload and is sent when it can be. */
  'repeat-buyer-review-form': RepeatBuyerReviewFormMarkup;
  /** Shows what a merchant's repeat buyers say: at a glance, and every word of it. */
  'repeat-buyer-reviews': RepeatBuyerReviewsMarkup;
  /** Shows how a merchant's returning customers rate it among its peers: the sentence, the number with its interval, the clover, and what is needed to doubt them. */
  'returning-customer-index': ReturningCustomerIndexMarkup;
  /** Lets a merchant's staff answer what repeat buyers wrote, the costliest loss first, each with the time that is left. */
  'review-inbox': ReviewInboxMarkup;
  /** Shows a merchant what it gets of recommended traffic, from which pools and why, and what the next step would bring. */
  'traffic-support': TrafficSupportMarkup;
  /** Shows what an issuer states about a merchant for this very site, after checking the issuer's signature in the visitor's own browser; where that cannot be done or fails, says so and shows no figure. */
  'trust-badge': TrustBadgeMarkup;
  /** Sets once for every tag inside it which API to ask and which theme to wear; a tag's own attributes go first. For a language put `lang` on it, as on any other element. Providers nest: what the inner one leaves open the outer one sets. It shows nothing itself. */
  'trust-provider': TrustProviderMarkup;
  /** Recommends hosts and goods by how returning customers see them: sections, search, and for each host one repeat buyer's words. */
  'trust-venue': TrustVenueMarkup;
}
