import type { MerchantInsights } from '@huitou/contract/insights.js';
import type { MethodDocument } from '@huitou/contract/method-document.js';
import type { LateMessages } from './late-messages/late-messages.ts';
import type { InsightsMessages } from './messages/insights-messages.ts';

/** Everything that the first sections are drawn from. */
export interface Insights {
  readonly messages: InsightsMessages;
  readonly answer: MerchantInsights;
  /** Undefined until it has come. */
  readonly method: MethodDocument | undefined;
}

/** The same with the words of what is loaded later. */
export interface LateInsights extends Insights {
  readonly late: LateMessages;
}
