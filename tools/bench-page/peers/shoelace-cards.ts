import type { ReviewPeer } from './review-peer.ts';

export const shoelaceCards: ReviewPeer = {
  name: 'Shoelace: cards with rating and avatar',
  package: '@shoelace-style/shoelace',
  entry: `
import '@shoelace-style/shoelace/dist/themes/light.css';
import '@shoelace-style/shoelace/dist/components/avatar/avatar.js';
import '@shoelace-style/shoelace/dist/components/card/card.js';
import '@shoelace-style/shoelace/dist/components/rating/rating.js';
const main = document.querySelector('main');
const { reviews } = await (await fetch(\`/v1/merchants/\${main.dataset.merchant}/reviews\`)).json();
const add = (parent, tag, properties) => parent.appendChild(Object.assign(document.createElement(tag), properties));
const date = new Intl.DateTimeFormat('en', { dateStyle: 'medium' });
const list = document.createDocumentFragment();
for (const { author, at, stars, text, reply } of reviews) {
  const card = add(list, 'sl-card', {});
  const head = add(card, 'div', { slot: 'header' });
  const given = Object.values(stars);
  add(head, 'sl-avatar', { initials: author?.[0] ?? '', label: author ?? '' });
  add(head, 'b', { textContent: author });
  add(head, 'time', { textContent: date.format(new Date(at)) });
  add(card, 'sl-rating', { readonly: true, label: 'Stars', value: given.reduce((a, b) => a + b, 0) / given.length });
  add(card, 'p', { textContent: text });
  if (reply) add(card, 'p', { slot: 'footer', textContent: reply.text });
}
main.append(list);
await Promise.all([...main.querySelectorAll('sl-rating')].map((one) => one.updateComplete));
dispatchEvent(new Event('bench-drawn'));`,
  page: '<link rel="stylesheet" href="/peers/shoelace-cards.css">',
  stubs: () => ({}),
};
