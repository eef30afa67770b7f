import type { Known } from './known-at.ts';

/** A figure of a merchant that may say how its next customers fare. */
export interface Predictor {
  readonly name: string;
  readonly of: (known: Known) => number | null;
}

export const cameBack: Predictor = { name: 'share that came back', of: (known) => known.cameBack };
export const index: Predictor = { name: 'index', of: (known) => known.index };

/** What anyone could work out without a method: no shrinking, no decay, no waiting for those who may still come. */
export const plain: readonly Predictor[] = [
  { name: 'plain share, unshrunk', of: ({ plainShare }) => plainShare },
  { name: 'number of buyers', of: ({ buyers }) => buyers },
  { name: 'plain mean of stars', of: ({ stars }) => stars },
];
