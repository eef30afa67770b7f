import type { CommonMessages, Status } from '../../messages/common-messages.ts';

/** The messages of the insights but for those of what is loaded later; numbers and dates come in as the language writes them. */
export interface InsightsMessages extends CommonMessages {
  readonly title: (merchant: string) => string;
  readonly levels: Readonly<Record<string, string>>;
  readonly ahead: (share: string) => string;
  /** The interval of that. */
  readonly likely: (range: string) => string;
  readonly score: string;
  readonly outOf: string;
  readonly peers: (merchants: string, industry: string) => string;
  readonly buyers: (returning: string, all: string) => string;
  readonly since: (day: string, from: string, to: string) => string;
  /** One sentence: what moved the index by how many points, up or down. */
  readonly pulled: (what: string, points: string, up: boolean) => string;
  readonly steady: string;
  readonly noMonth: string;
  /** Measures of the method by id; the method document has the names of others. */
  readonly measures: Readonly<Record<string, string>>;
  readonly radar: {
    readonly title: string;
    readonly shop: string;
    readonly median: string;
    readonly bestFifth: string;
    readonly table: string;
    readonly measure: string;
    readonly observations: string;
    readonly spoken: (dimension: string, score: string, median: string) => string;
  };
  readonly advice: string;
  readonly whatIf: string;
  /** Headings of sections. */
  readonly topics: string;
  readonly history: string;
  readonly signals: string;
  /** While too little is known to judge the merchant. */
  readonly collecting: {
    readonly title: string;
    readonly unsettled: string;
    readonly line: string;
    readonly progress: (all: string, needed: string) => string;
    readonly returning: (returning: string) => string;
  };
  /** Why there is nothing to show, by the state or the code. */
  readonly refused: Readonly<Record<'no-token' | 'expired' | 'wrong-site' | 'invalid' | 'other-merchant', Status>>;
}
