import type { TrackRecord } from '@huitou/contract/track-record.js';

/** What the index was worth on the data at hand, as a backtest found. */
export interface TrackRecords {
  /** The record that was made last: the same object until another one is made; undefined while there is none. */
  newest(): TrackRecord | undefined;
}
