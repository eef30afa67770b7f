import type { InboxItem, InboxView } from '@huitou/contract/inbox.js';
import { overallOf } from '@huitou/reviews/stars.js';

export const views: Readonly<Record<InboxView, (item: InboxItem) => boolean>> = {
  waiting: ({ reply, folded }) => !reply && !folded,
  answered: ({ reply }) => reply !== null,
  'won-back': ({ boughtAgain }) => boughtAgain !== null,
  all: () => true,
};

const isLow = ({ stars, wouldBuyAgain }: InboxItem): boolean =>
  (overallOf(stars) ?? 5) < 3.5 || wouldBuyAgain === false;

/** What a query asks for, in its order: the costliest loss first where an answer is waited for, else the newest. */
export function selectItems(items: readonly InboxItem[], query: URLSearchParams): InboxItem[] {
  const view = (query.get('view') ?? 'waiting') as InboxView;
  const least = Number(query.get('minVisits') ?? 0);
  return items
    .filter((item) => views[view](item) && item.visits >= least && (query.get('mood') !== 'low' || isLow(item)))
    .sort((a, b) => (view === 'waiting' ? b.cost - a.cost : 0) || (a.at < b.at ? 1 : -1));
}
