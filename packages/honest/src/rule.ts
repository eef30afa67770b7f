import type { Asked } from './ask-api.ts';
import type { Reading } from './facts.ts';
import type { Words } from './words.ts';

/** `cannot-tell`: what has to be known did not come. `not-applicable`: nothing on the page is what the law speaks of. */
export type Verdict = 'met' | 'missing' | 'not-applicable' | 'cannot-tell';

/** All that a rule judges by. */
export interface Facts {
  readonly url: string;
  readonly readings: readonly Reading[];
  readonly asked: Asked;
}

/** What a rule has come to. */
export interface Finding {
  readonly verdict: Verdict;
  /** What was seen, or looked for in vain. */
  readonly seen: Words;
  /** Where: a tag, at which width. */
  readonly where: string;
}

/** One thing that a law asks of a page. */
export interface Rule {
  /** Stable, kebab-case; begins with the law. */
  readonly id: string;
  readonly law: Words;
  readonly article: string;
  /** Where the law can be read. */
  readonly source: string;
  /** The duty in plain words. */
  readonly asks: Words;
  /** One finding for each thing that it looked at; none where there is nothing to judge. */
  judge(facts: Facts): readonly Finding[];
}
