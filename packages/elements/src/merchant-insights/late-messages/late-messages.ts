import type { Effort } from '@huitou/insights/suggest.js';
import type { HistoryMessages } from '../../returning-customer-index/method-messages/history-messages.ts';
import type { Messages } from '../../messages/messages.ts';

/** The messages of what is loaded once it is seen or used: what to do, what if, the history, the file. */
export interface LateMessages extends Messages {
  readonly topics: {
    readonly verdicts: Readonly<Record<'more' | 'less' | 'alike' | 'unknown', string>>;
    readonly against: (share: string, peers: string) => string;
    readonly tones: Readonly<Record<'praise' | 'wish', string>>;
    readonly words: string;
    readonly read: (reviews: string, peers: string) => string;
    readonly partly: string;
    readonly none: string;
  };
  readonly signals: {
    readonly since: (day: string) => string;
    readonly session: string;
    readonly rate: string;
    readonly counts: (written: string, opened: string, invited: string) => string;
    readonly few: string;
    readonly conversion: string;
    readonly opened: string;
    readonly unopened: string;
    readonly levels: string;
    readonly above: string;
    readonly others: string;
    readonly of: (n: string) => string;
    readonly noCause: string;
    readonly none: string;
  };
  readonly showYear: string;
  readonly export: string;
  readonly method: (version: string, date: string) => string;
  readonly advice: {
    /** What to do for a measure, by its id. */
    readonly actions: Readonly<Record<string, string>>;
    /** For a measure of another method. */
    readonly other: (measure: string) => string;
    readonly now: (value: string, n: string) => string;
    readonly reach: Readonly<Record<'median' | 'bestFifth', (goal: string) => string>>;
    readonly gain: (points: string) => string;
    readonly efforts: Readonly<Record<Effort, string>>;
    readonly chance: (chance: string, level: string) => string;
    readonly none: string;
    readonly choose: string;
    readonly drop: string;
    readonly goal: string;
    readonly begun: (day: string, value: string) => string;
    readonly way: (share: string) => string;
    readonly reached: string;
  };
  readonly whatIf: {
    readonly explain: string;
    readonly ticks: (own: string, median: string, bestFifth: string) => string;
    readonly was: (score: string) => string;
    readonly place: (share: string, range: string) => string;
    readonly reset: string;
    readonly chance: (chance: string, level: string) => string;
  };
  readonly history: HistoryMessages & {
    readonly events: string;
    readonly level: (level: string) => string;
    readonly cap: (reason: string) => string;
    readonly venue: (name: string) => string;
    readonly reasons: Readonly<Record<string, string>>;
  };
  /** Column names and words of the file. */
  readonly file: {
    readonly columns: readonly [
      what: string,
      name: string,
      value: string,
      median: string,
      bestFifth: string,
      n: string,
    ];
    readonly kinds: Readonly<
      Record<'index' | 'percentile' | 'dimension' | 'measure' | 'pull' | 'topic' | 'word' | 'session', string>
    >;
    readonly lower: string;
    readonly upper: string;
  };
}
