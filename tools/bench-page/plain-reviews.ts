// Runs in the page: a hand-written reviews element. It asks for the same two documents, and for each review clones the
// markup that the tag draws for it and sets its words, dates included.
import type { Review } from '@huitou/contract/review.js';

/** Markup of the frame around the list and of each review, without words; and the words of each. */
export interface PlainReviews {
  readonly api: string;
  readonly merchant: string;
  readonly frame: string;
  readonly frameTexts: readonly string[];
  readonly reviews: readonly { readonly markup: string; readonly texts: readonly string[] }[];
  readonly css: readonly string[];
}

function clone(markup: string, texts: readonly string[]): DocumentFragment {
  const copy = document.createRange().createContextualFragment(markup);
  const walker = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
  for (const text of texts) {
    walker.nextNode();
    (walker.currentNode as Text).data = text;
  }
  return copy;
}

export function definePlainReviews({ api, merchant, frame, frameTexts, reviews, css }: PlainReviews): void {
  const date = new Intl.DateTimeFormat('en', { dateStyle: 'medium' });
  customElements.define(
    'plain-reviews',
    class extends HTMLElement {
      async connectedCallback(): Promise<void> {
        const root = this.attachShadow({ mode: 'open' });
        root.adoptedStyleSheets = css.map((text) => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(text);
          return sheet;
        });
        const base = `${api}/v1/merchants/${merchant}/reviews`;
        const [page] = (await Promise.all([base, `${base}/summary`].map(async (url) => (await fetch(url)).json()))) as [
          { readonly reviews: readonly Review[] },
        ];
        root.append(clone(frame, frameTexts));
        const list = root.querySelector('[data-list]') ?? root;
        page.reviews.forEach((review, i) => {
          const one = reviews[i];
          if (!one) return;
          date.format(new Date(review.at));
          list.append(clone(one.markup, one.texts));
        });
        this.setAttribute('state', 'ready');
      }
    },
  );
}
