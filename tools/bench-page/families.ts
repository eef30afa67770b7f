import type { Figure } from '../figures.ts';
import type { Bench } from './bench.ts';
import { benchBuilder } from './builder.ts';
import { benchLayoutShift } from './layout-shift.ts';
import { benchHosts } from './hosts.ts';
import { benchManyReviews } from './many-reviews.ts';
import { benchRequests } from './requests.ts';
import { benchReviewNodes } from './review-nodes.ts';
import { benchReviews } from './reviews.ts';
import { benchBadges, benchIndexes } from './thousand.ts';
import { benchVenue } from './venue.ts';

/** Families of figures by the word that picks them: `npm run bench:page -- badges requests`. */
export const families: Readonly<Record<string, (bench: Bench) => Promise<readonly Figure[]>>> = {
  badges: benchBadges,
  indexes: benchIndexes,
  reviews: benchReviews,
  nodes: benchReviewNodes,
  requests: benchRequests,
  shift: benchLayoutShift,
  venue: benchVenue,
  many: benchManyReviews,
  hosts: benchHosts,
  builder: benchBuilder,
};
