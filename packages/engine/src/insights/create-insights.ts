import type { Insights } from '@huitou/api/ports/insights.js';
import type { MethodDocument } from '@huitou/contract/method-document.js';
import { dayMs } from '@huitou/reviews/day.js';
import type { Database } from '@huitou/store/schema.js';
import type { Kysely } from 'kysely';
import { available } from '../available.ts';
import { readCaps, readDayNear } from './read-past.ts';
import { readMoments, readSnapshots } from './read-peers.ts';
import { readSessions, readSignals, readVisits } from './read-signals.ts';
import { readTexts } from './read-texts.ts';
import { readNaming, readReviewDays, readTopics } from './read-topics.ts';
import type { Days } from './shown-before.ts';

export interface InsightReads {
  readonly db: Kysely<Database>;
  readonly method: MethodDocument;
  /** Publication with which the figures of any merchant changed last. */
  readonly version: () => number;
  /** ms: the time of what is published. */
  readonly asOf: () => number;
}

/** What insights are made from, over a store. */
export function createInsights({ db, method, version, asOf }: InsightReads): Insights {
  const days = (since: number): Days => ({ since, today: Math.floor(asOf() / dayMs) });
  return {
    ...available<Omit<Insights, 'version'>>({
      snapshots: (merchants) => readSnapshots(db, merchants),
      moments: (merchants) => readMoments(db, method, merchants),
      dayNear: (merchant, day) => readDayNear(db, merchant, day),
      reviewDays: (merchants, since) => readReviewDays(db, merchants, days(since)),
      topics: (merchants, since) => readTopics(db, merchants, days(since)),
      texts: (merchants, since, most) => readTexts(db, merchants, days(since), most),
      naming: (merchant, topics, reviews) => readNaming(db, merchant, topics, reviews),
      caps: (merchant, since) => readCaps(db, merchant, since),
      signals: (merchant, since) => readSignals(db, merchant, since),
      visits: (merchants, since) => readVisits(db, merchants, since),
      sessions: (merchant) => readSessions(db, merchant),
    }),
    version,
  };
}
