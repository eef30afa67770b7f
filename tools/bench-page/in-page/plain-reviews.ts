// Runs in the page: a list of reviews as a good frontend developer writes it by hand. One shadow root, one template that
// is copied for each review, no framework.
import type { Review, ReviewPage } from '@huitou/contract/review.js';
import { starPaths } from './stars.ts';

const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  :host { display: block; font: 15px/1.6 system-ui, sans-serif; color: #3a2415 }
  article { padding: 16px 0; border-bottom: 1px solid #eadfd6; overflow-wrap: anywhere }
  h3 { display: inline; margin: 0 8px 0 0; font-size: 15px }
  time { color: #6b5a50; font-size: 13px }
  svg { display: block; width: 80px; height: 16px; margin: 4px 0; fill: #d9480f }
  p { margin: 0 }
  div { margin-top: 8px; padding: 8px 12px; border-radius: 8px; background: #f6efe9 }`);
const template = document
  .createRange()
  .createContextualFragment(
    '<article><h3></h3><time></time><svg viewBox="0 0 100 20" role="img"><path></path></svg><p></p><div><b>Reply</b><p></p></div></article>',
  );
const date = new Intl.DateTimeFormat('en', { dateStyle: 'medium' });

function draw({ author, at, stars, text, lang, reply }: Review): Node {
  const copy = template.cloneNode(true) as DocumentFragment;
  const [name, time, drawing, said, answer] = copy.firstElementChild?.children ?? [];
  const given = Object.values(stars);
  const mean = given.length ? Math.round(given.reduce((sum, one) => sum + one, 0) / given.length) : 0;
  if (name) name.textContent = author ?? 'A customer';
  time?.setAttribute('datetime', at);
  if (time) time.textContent = date.format(new Date(at));
  drawing?.setAttribute('aria-label', `${mean} of 5`);
  drawing?.firstElementChild?.setAttribute('d', starPaths[mean] ?? '');
  if (said) said.textContent = text;
  if (lang) said?.setAttribute('lang', lang);
  if (!reply) answer?.remove();
  else if (answer?.lastElementChild) answer.lastElementChild.textContent = reply.text;
  return copy;
}

class PlainReviews extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    const merchant = encodeURIComponent(this.getAttribute('merchant') ?? '');
    const answer = await fetch(`/v1/merchants/${merchant}/reviews`);
    const { reviews } = (await answer.json()) as ReviewPage;
    root.append(...reviews.map(draw));
    dispatchEvent(new Event('bench-drawn'));
  }
}

customElements.define('plain-reviews', PlainReviews);
