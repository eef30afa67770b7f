import type { Messages } from '../../messages/messages.ts';
import type { HistoryMessages } from './history-messages.ts';

/** The messages of the method's dialog; figures come in as the language writes them, counts that decide a plural last. */
export interface MethodMessages extends Messages {
  readonly close: string;
  /** Over the merchant's own figures; `merchant` is its name. */
  readonly inputs: (merchant: string) => string;
  readonly columns: readonly [dimension: string, score: string, range: string, weight: string, observations: string];
  readonly sum: (terms: string, score: string) => string;
  /** Some dimensions have no data, so the others weigh more. */
  readonly reweighted: string;
  readonly counted: string;
  readonly halfLife: (days: string, count: number) => string;
  readonly part: (share: string) => string;
  readonly worked: string;
  readonly steps: (rule: Rule) => readonly string[];
  readonly document: string;
  readonly history: HistoryMessages;
}

/** Figures of the method document that the steps name. */
export interface Rule {
  readonly industry: string;
  readonly merchants: string;
  readonly confidence: string;
  readonly collectingUnder: string;
  readonly aboveOver: string;
  readonly belowUnder: string;
  readonly leadingOver: string;
  readonly leadingFrom: string;
  readonly points: string;
  readonly runs: string;
  /** The counts behind `merchants`, `collectingUnder`, `leadingFrom` and `runs`, for plurals. */
  readonly counts: Readonly<Record<'merchants' | 'collectingUnder' | 'leadingFrom' | 'runs', number>>;
}
