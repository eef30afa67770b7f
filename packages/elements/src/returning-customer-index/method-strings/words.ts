import type { Words } from '../../shared/strings.ts';
import type { HistoryWords } from '../history-words.ts';

/** What the method panel says; numbers come in as they are written in the language. */
export interface MethodWords extends Words {
  readonly title: string;
  readonly close: string;
  readonly inputs: string;
  readonly columns: readonly [dimension: string, score: string, range: string, weight: string, observations: string];
  readonly sum: (terms: string, score: string) => string;
  /** Some dimensions have no data, so the others weigh more. */
  readonly reweighted: string;
  readonly counted: string;
  readonly halfLife: (days: string) => string;
  readonly part: (share: string) => string;
  readonly worked: string;
  readonly steps: (rule: Rule) => readonly string[];
  readonly document: string;
  readonly history: HistoryWords;
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
}
