import { marked } from '@huitou/contract/inbox.js';
import { ask } from '../core/staff-requests.ts';
import type { InboxSource } from './inbox-source.ts';
import { forgetPages } from './recent-pages.ts';

/** Marks reviews as read, or as to be read again, at once; takes that back and says so where it could not be kept. */
export async function markRead(source: InboxSource, ids: readonly string[], read: boolean): Promise<boolean> {
  const { list, api, tokens } = source;
  const reviews = list.items
    .filter((item) => ids.includes(item.review) && item.read !== read)
    .map((item) => item.review);
  if (reviews.length === 0) return true;
  const chosen = new Set(reviews);
  list.patch(chosen, { read });
  forgetPages();
  try {
    const { unread } = await ask(api, 'inbox/read', marked, tokens, { method: 'POST', body: { reviews, read } });
    list.patchMeta(() => ({ unread }));
    return true;
  } catch {
    list.patch(chosen, { read: !read });
    return false;
  }
}
