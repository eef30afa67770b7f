// Generated from the folders of messages.
import type { CommonMessages } from './common-messages.ts';
import type { BadgeMessages } from '../trust-badge/messages/badge-messages.ts';
import type { DisclosureMessages } from '../disclosure/messages/disclosure-messages.ts';
import type { FormMessages } from '../repeat-buyer-review-form/form-messages/form-messages.ts';
import type { AfterMessages } from '../repeat-buyer-review-form/after-messages/after-messages.ts';
import type { InboxMessages } from '../review-inbox/inbox-messages/inbox-messages.ts';
import type { DeskMessages } from '../review-inbox/desk-messages/desk-messages.ts';
import type { DialogMessages } from '../review-inbox/dialog-messages/dialog-messages.ts';
import type { IndexMessages } from '../returning-customer-index/messages/index-messages.ts';
import type { EvidenceMessages } from '../returning-customer-index/evidence-messages/evidence-messages.ts';
import type { MethodMessages } from '../returning-customer-index/method-messages/method-messages.ts';
import type { InsightsMessages } from '../merchant-insights/messages/insights-messages.ts';
import type { LateMessages } from '../merchant-insights/late-messages/late-messages.ts';
import type { ReviewsMessages } from '../repeat-buyer-reviews/messages/reviews-messages.ts';
import type { ActionMessages } from '../repeat-buyer-reviews/action-messages/action-messages.ts';
import type { FoldMessages } from '../repeat-buyer-reviews/fold-messages/fold-messages.ts';
import type { TickerMessages } from '../live-review-ticker/messages/ticker-messages.ts';
import type { TrafficMessages } from '../traffic-support/messages/traffic-messages.ts';
import type { VenueMessages } from '../trust-venue/messages/venue-messages.ts';
import type { RecordMessages } from '../trust-venue/record-messages/record-messages.ts';
import type { WhyMessages } from '../trust-venue/why-messages/why-messages.ts';

/** The messages of each area. */
export interface AreaMessages {
  /** What several tags say in the same words; an area may have its own in their place. */
  readonly common: CommonMessages;
  /** `<trust-badge>`: The messages of the badge. */
  readonly badge: BadgeMessages;
  /** What every tag discloses. */
  readonly disclosure: DisclosureMessages;
  /** `<repeat-buyer-review-form>`: The messages of the form. */
  readonly form: FormMessages;
  /** `<repeat-buyer-review-form>`: What is said while an author does something with a review that was taken in. */
  readonly formAfter: AfterMessages;
  /** `<review-inbox>`: The messages of the inbox. */
  readonly inbox: InboxMessages;
  /** `<review-inbox>`: What the platform's staff are told while they decide. */
  readonly inboxDesk: DeskMessages;
  /** `<review-inbox>`: What the dialogs of the inbox say. */
  readonly inboxDialog: DialogMessages;
  /** `<returning-customer-index>`: The messages of the index. */
  readonly index: IndexMessages;
  /** `<returning-customer-index>`: What the evidence of a dimension says. */
  readonly indexEvidence: EvidenceMessages;
  /** `<returning-customer-index>`: The messages of the method's dialog. */
  readonly indexMethod: MethodMessages;
  /** `<merchant-insights>`: The messages of the insights but for those of what is loaded later. */
  readonly insights: InsightsMessages;
  /** `<merchant-insights>`: The messages of what is loaded once it is seen or used. */
  readonly insightsLate: LateMessages;
  /** `<repeat-buyer-reviews>`: The messages of the reviews. */
  readonly reviews: ReviewsMessages;
  /** `<repeat-buyer-reviews>`: What a reader reads once they do something with a review. */
  readonly reviewsAction: ActionMessages;
  /** `<repeat-buyer-reviews>`: What a folded review says besides the reason. */
  readonly reviewsFold: FoldMessages;
  /** `<live-review-ticker>`: The messages of the ticker. */
  readonly ticker: TickerMessages;
  /** `<traffic-support>`: The messages of the traffic. */
  readonly traffic: TrafficMessages;
  /** `<trust-venue>`: The messages of the venue. */
  readonly venue: VenueMessages;
  /** `<trust-venue>`: Words on what the index was worth so far. */
  readonly venueRecord: RecordMessages;
  /** `<trust-venue>`: Words on how an order came about. */
  readonly venueWhy: WhyMessages;
}
