import type { InboxView } from '@huitou/contract/inbox.js';

/** Which part of the inbox is shown. */
export interface InboxChoice {
  readonly view: InboxView;
  /** Only those who were not content. */
  readonly low: boolean;
  /** Only authors with at least so many visits; 0 for all. */
  readonly minVisits: number;
}

export const views: readonly InboxView[] = ['waiting', 'answered', 'won-back', 'all'];
export const visitSteps: readonly number[] = [3, 5, 10];

/** The query string for a part. */
export function queryOf({ view, low, minVisits }: InboxChoice, cursor: string | null = null): string {
  const query = new URLSearchParams({ view, limit: '20' });
  if (low) query.set('mood', 'low');
  if (minVisits) query.set('minVisits', `${minVisits}`);
  if (cursor !== null) query.set('cursor', cursor);
  return `inbox?${query.toString()}`;
}
