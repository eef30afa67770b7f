import { trackRecord, type TrackRecord } from '@huitou/contract/track-record.js';
import { broker } from '../broker.ts';
import type { Query } from '../remote.ts';

/** What the index was worth so far, as a backtest of this API's data found. */
export const trackRecordQuery = (api: string): Query<TrackRecord> => broker(api).query('/v1/track-record', trackRecord);
