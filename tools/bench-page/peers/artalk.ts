import type { ReviewPage } from '@huitou/contract/review.js';
import { countOf, drawnAt, type ReviewPeer } from './review-peer.ts';

function artalkComments({ reviews }: ReviewPage): unknown[] {
  const base = { email_encrypted: '', link: '', ua: '', is_collapsed: false, is_pending: false, is_pinned: false };
  const rest = { is_verified: false, is_allow_reply: true, page_key: 'p', visible: true, site_name: 's', vote_down: 0 };
  return reviews.flatMap((review, i) => {
    const one = { ...base, ...rest, id: i + 1, rid: 0, nick: review.author, content: review.text, date: review.at };
    const answered = { ...base, ...rest, id: i + 101, rid: i + 1, nick: 'Shop', content: review.reply?.text };
    return [
      { ...one, vote_up: review.helpful },
      ...(review.reply ? [{ ...answered, date: review.reply.at, vote_up: 0 }] : []),
    ];
  });
}

export const artalk: ReviewPeer = {
  name: 'Artalk',
  package: 'artalk',
  entry: `
import 'artalk/Artalk.css';
import Artalk from 'artalk';
${drawnAt('.atk-comment-wrap')}
Artalk.init({
  el: 'main', pageKey: 'p', pageTitle: 'p', server: location.origin + '/artalk', site: 's', locale: 'en',
  emoticons: false, pvAdd: false, versionCheck: false, gravatar: { mirror: '/pictures/', params: '' },
});`,
  page: '<link rel="stylesheet" href="/peers/artalk.css">',
  stubs: (page) => ({
    '/artalk/api/v2/conf': { frontend_conf: {}, version: { version: '2.9.1', app: 'artalk' } },
    '/artalk/api/v2/comments': {
      comments: artalkComments(page),
      count: countOf(page),
      roots_count: page.reviews.length,
      page: { id: 1, admin_only: false, key: 'p', url: '/', title: 'p', site_name: 's', vote_up: 0, vote_down: 0 },
    },
  }),
};
