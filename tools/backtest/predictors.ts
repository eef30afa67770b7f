import type { RecordedPredictor } from '@huitou/contract/track-record.js';
import type { Known } from './known-at.ts';

/** A figure of a merchant that may say how its next customers fare. */
export interface Predictor {
  readonly id: RecordedPredictor;
  readonly name: string;
  readonly of: (known: Known) => number | null;
}

export const cameBack: Predictor = { id: 'came-back', name: 'share that came back', of: (known) => known.cameBack };
export const index: Predictor = { id: 'index', name: 'index', of: (known) => known.index };

/** What anyone could work out without a method: no shrinking, no decay, no waiting for those who may still come. */
export const plain: readonly Predictor[] = [
  { id: 'share', name: 'plain share, unshrunk', of: ({ plainShare }) => plainShare },
  { id: 'volume', name: 'number of buyers', of: ({ buyers }) => buyers },
  { id: 'stars', name: 'plain mean of stars', of: ({ stars }) => stars },
];
