import type { Level } from '@huitou/contract/index-snapshot.js';
import type { CommonMessages, Status } from '../../messages/common-messages.ts';

/**
 * The messages of the index. Figures and dates come in as the language writes them, in the order of `{0}`, `{1}` … of a
 * page's own labels; a count that decides a plural comes after them.
 */
export interface IndexMessages extends CommonMessages {
  /** As `failed` and `unknown`, on a page about hosts. */
  readonly failedHost: Status;
  readonly unknownHost: Status;
  readonly title: string;
  /** A level in a word, as a chip beside a dimension. */
  readonly levels: Readonly<Record<Level, string>>;
  /** How the merchant stands, in a few words; `share` is the part of the peers that it is ahead of, or behind. */
  readonly verdict: (share: string, level: Level) => string;
  /** The same as a sentence of its own. */
  readonly headline: (share: string, level: Level) => string;
  /** Of all buyers, how many came back. */
  readonly sample: (returning: string, all: string, buyers: number) => string;
  /** The same with the time it looks back. */
  readonly people: (returning: string, all: string, days: string, buyers: number, window: number) => string;
  /** Behind the score. */
  readonly outOf: string;
  /** Where the score is expected to lie. */
  readonly interval: (lower: string, upper: string) => string;
  readonly median: (value: string) => string;
  readonly peers: (merchants: string, industry: string, count: number) => string;
  readonly method: (version: string) => string;
  readonly asOf: (when: string) => string;
  /** Figures in hand while the device has no connection. */
  readonly offlineSince: (when: string) => string;
  /** A change in points, without its sign, since the month before. */
  readonly trend: (change: string, points: number) => string;
  readonly sinceLastMonth: (trend: string) => string;
  /** A dimension in one sentence; `median` and `trend` may be empty. */
  readonly spoken: (name: string, score: string, level: string, median: string, trend: string) => string;
  readonly noScore: (name: string) => string;
  /** In place of the sentence where the level is held down. */
  readonly held: (reason: string) => string;
  /** Until when, behind the title. */
  readonly heldUntil: (day: string) => string;
  /** Reason code to its words. */
  readonly reasons: Readonly<Record<string, string>>;
  readonly collecting: string;
  readonly soFar: (buyers: string, count: number) => string;
  /** How far it is to a score. */
  readonly progress: (buyers: string, needed: string, count: number) => string;
  readonly how: string;
  /** The same with the merchant's name. */
  readonly howOf: (merchant: string) => string;
}
