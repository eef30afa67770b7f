import type { Medium } from '@huitou/contract/review.js';
import { html, nothing } from 'lit/html.js';
import { addressOf } from './address-of.ts';
import type { ReviewWords } from './strings/words.ts';

/** Pictures and films of a review: the API's own as thumbnails that open, others as links that say where they lead. */
export const reviewMedia = (words: ReviewWords, home: URL, media: readonly Medium[]): unknown =>
  media.map(({ kind, src, alt }) => {
    const address = addressOf(home, src);
    if (!address) return nothing;
    const { href, own, host } = address;
    const said = alt || words.media[kind];
    return own
      ? html`<button name="medium" value=${href} data-kind=${kind} aria-label=${said} aria-haspopup="dialog">
          ${kind === 'image' ? html`<img src=${href} alt="" width="64" height="64" loading="lazy" />` : nothing}
        </button>`
      : html`<a class="link" href=${href} target="_blank" rel="noopener noreferrer nofollow ugc"
          >${words.elsewhere(said, host)}</a
        >`;
  });
