import { trafficSupport, type TrafficSupport } from '@huitou/contract/traffic.js';
import type { Query } from '../remote.ts';
import { merchantQuery } from './merchant-query.ts';

/** What `merchant` gets of recommended traffic, why, and what the next step needs. */
export const trafficQuery = (api: string, merchant: string): Query<TrafficSupport> =>
  merchantQuery(api, merchant, '/traffic', trafficSupport);
