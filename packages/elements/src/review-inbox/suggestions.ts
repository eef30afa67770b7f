import type { InboxItem } from '@huitou/contract/inbox.js';

/** How an answer may begin. */
export type Suggestion = 'apologise' | 'first' | 'resend' | 'thanks';

/** By what the author wants better, which beginning fits after an apology. */
const fitting: Readonly<Record<string, readonly Suggestion[]>> = {
  content: ['apologise', 'first', 'resend'],
  quality: ['apologise', 'resend', 'first'],
  service: ['resend', 'apologise', 'first'],
};

/** What a beginning promises, so that the promise is recorded with it. */
export const promised = { resend: 'resend', first: 'room-change' } as const;

/** Beginnings for a review, the likeliest first. Whoever is content is thanked before anything else. */
export function suggestionsFor({ improve, topics, wouldBuyAgain }: InboxItem): readonly Suggestion[] {
  const content = !improve && wouldBuyAgain !== false && topics.every(({ tone }) => tone === 'praise');
  if (content) return ['thanks', 'first'];
  const found = improve !== null && Object.hasOwn(fitting, improve) ? fitting[improve] : undefined;
  return [...(found ?? ['apologise', 'first', 'resend']), 'thanks'];
}
