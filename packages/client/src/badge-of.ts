import { badgeAnswer, type BadgeAnswer } from '@huitou/contract/badge.js';
import { broker } from './broker.ts';
import type { Query } from './remote.ts';

/** The signed statement about `merchant`, unverified. */
export const badgeOf = (api: string, merchant: string): Query<BadgeAnswer> =>
  broker(api).query(`/v1/badges/${encodeURIComponent(merchant)}`, badgeAnswer);
