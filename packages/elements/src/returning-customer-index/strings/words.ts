import type { Level } from '@huitou/contract/index-snapshot.js';
import type { CommonWords } from '../../shared/strings/common.ts';

/** What the index says; numbers and dates come in as they are written in the language. */
export interface IndexWords extends CommonWords {
  readonly title: string;
  /** Level in a word, as a chip beside a dimension. */
  readonly levels: Readonly<Record<Level, string>>;
  /** The sentence before the number; `share` is the part of the peers above or below which the merchant stands. */
  readonly verdict: (level: Level, share: string) => string;
  /** The returning customers; `buyers` goes on from there. */
  readonly regulars: (returning: string) => string;
  readonly buyers: (all: string, days: string) => string;
  readonly peers: (merchants: string, industry: string) => string;
  readonly asOf: (day: string) => string;
  readonly method: (version: string) => string;
  readonly updated: (when: string) => string;
  readonly median: (value: string) => string;
  readonly trend: string;
  readonly cap: (reason: string, until: string) => string;
  readonly reasons: Readonly<Record<string, string>>;
  readonly collecting: string;
  readonly how: string;
}
