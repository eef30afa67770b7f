import type { ReviewPage } from '@huitou/contract/review.js';
import { drawnAt, type ReviewPeer } from './review-peer.ts';

const walineComments = ({ reviews }: ReviewPage): unknown[] =>
  reviews.map((review, i) => {
    const one = { link: '', avatar: '/pictures/a.png', status: 'approved', like: review.helpful };
    const { reply } = review;
    const child = reply && {
      ...one,
      objectId: i + 101,
      pid: i + 1,
      rid: i + 1,
      time: Date.parse(reply.at),
      comment: `<p>${reply.text}</p>`,
      orig: reply.text,
      nick: 'Shop',
    };
    return {
      ...one,
      objectId: i + 1,
      time: Date.parse(review.at),
      comment: `<p>${review.text}</p>`,
      orig: review.text,
      nick: review.author,
      sticky: false,
      children: child ? [child] : [],
    };
  });

export const waline: ReviewPeer = {
  name: 'Waline',
  package: '@waline/client',
  entry: `
import '@waline/client/waline.css';
import { init } from '@waline/client';
${drawnAt('.wl-card-item')}
init({
  el: 'main', serverURL: location.origin + '/waline', path: '/p', lang: 'en', pageSize: 20, login: 'disable',
  emoji: false, search: false, imageUploader: false, highlighter: false, texRenderer: false,
});`,
  page: '<link rel="stylesheet" href="/peers/waline.css">',
  stubs: (page) => ({
    '/waline/api/comment': {
      errno: 0,
      data: { page: 1, totalPages: 1, pageSize: 20, count: page.reviews.length, data: walineComments(page) },
    },
  }),
};
