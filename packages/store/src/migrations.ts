import type { Migration } from 'kysely/migration';
import * as foundation from './migrations/2026-11-22-foundation.ts';
import * as reads from './migrations/2026-11-22-reads.ts';
import * as publications from './migrations/2026-11-28-publications.ts';
import * as returnsByAge from './migrations/2026-11-28-returns-by-age.ts';
import * as merchantKeys from './migrations/2026-11-29-merchant-keys.ts';
import * as people from './migrations/2026-11-30-people.ts';
import * as erasures from './migrations/2026-12-01-erasures.ts';
import * as crowds from './migrations/2026-12-02-crowds.ts';
import * as submissions from './migrations/2026-12-03-submissions.ts';
import * as heldReviews from './migrations/2026-12-04-held-reviews.ts';
import * as roomHosts from './migrations/2026-12-04-room-hosts.ts';
import * as appendices from './migrations/2026-12-05-appendices.ts';
import * as inbox from './migrations/2026-12-05-inbox.ts';
import * as moderationDecisions from './migrations/2026-12-05-moderation-decisions.ts';
import * as chosenTopics from './migrations/2026-12-06-chosen-topics.ts';
import * as pictures from './migrations/2026-12-06-pictures.ts';
import * as reviewEdits from './migrations/2026-12-06-review-edits.ts';
import * as reviewVotes from './migrations/2026-12-07-review-votes.ts';
import * as reviewReports from './migrations/2026-12-08-review-reports.ts';
import * as staffDecisions from './migrations/2026-12-09-staff-decisions.ts';
import * as reviewedPurchases from './migrations/2026-12-10-reviewed-purchases.ts';
import * as roomSessions from './migrations/2026-12-11-room-sessions.ts';
import * as market from './migrations/2026-12-12-market.ts';
import * as log from './migrations/2026-12-13-log.ts';
import * as insights from './migrations/2026-12-14-insights.ts';

/** Every step from an empty database to the tables of schema.ts, run in order of its name, each once. */
export const migrations: Readonly<Record<string, Migration>> = {
  '2026-11-22-foundation': foundation,
  '2026-11-22-reads': reads,
  '2026-11-28-publications': publications,
  '2026-11-28-returns-by-age': returnsByAge,
  '2026-11-29-merchant-keys': merchantKeys,
  '2026-11-30-people': people,
  '2026-12-01-erasures': erasures,
  '2026-12-02-crowds': crowds,
  '2026-12-03-submissions': submissions,
  '2026-12-04-held-reviews': heldReviews,
  '2026-12-04-room-hosts': roomHosts,
  '2026-12-05-appendices': appendices,
  '2026-12-05-inbox': inbox,
  '2026-12-05-moderation-decisions': moderationDecisions,
  '2026-12-06-chosen-topics': chosenTopics,
  '2026-12-06-pictures': pictures,
  '2026-12-06-review-edits': reviewEdits,
  '2026-12-07-review-votes': reviewVotes,
  '2026-12-08-review-reports': reviewReports,
  '2026-12-09-staff-decisions': staffDecisions,
  '2026-12-10-reviewed-purchases': reviewedPurchases,
  '2026-12-11-room-sessions': roomSessions,
  '2026-12-12-market': market,
  '2026-12-13-log': log,
  '2026-12-14-insights': insights,
};
