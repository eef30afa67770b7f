import type { MerchantInsights } from '@huitou/contract/insights.js';
import type { MethodDocument } from '@huitou/contract/method-document.js';
import type { InsightsMessages } from './messages/insights-messages.ts';
import type { Section } from './sections.ts';

/** Everything that the sections are drawn from. */
export interface Insights {
  readonly messages: InsightsMessages;
  readonly answer: MerchantInsights;
  /** Undefined until it has come. */
  readonly method: MethodDocument | undefined;
  readonly sections: ReadonlySet<Section>;
}
