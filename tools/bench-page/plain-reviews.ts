// Runs in the page: a hand-written reviews element. It asks for the same two documents, and for each review clones the
// markup that the tag draws for it and sets its words, dates included.
import type { Review } from '@huitou/contract/review.js';

/** What the tag drew, taken apart: the markup without its words (as templates in the page), and the words. */
export interface Drawn {
  readonly frame: string;
  readonly frameTexts: readonly string[];
  readonly reviews: readonly { readonly markup: string; readonly texts: readonly string[] }[];
  readonly css: readonly string[];
}

/** What the hand-written element is told. Its first template is the frame, each further one a review. */
export interface PlainReviews {
  readonly api: string;
  readonly merchant: string;
  readonly frameTexts: readonly string[];
  readonly words: readonly (readonly string[])[];
  readonly css: readonly string[];
}

function clone({ content }: HTMLTemplateElement, texts: readonly string[]): Node {
  const copy = content.cloneNode(true);
  const walker = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
  for (const text of texts) {
    walker.nextNode();
    (walker.currentNode as Text).data = text;
  }
  return copy;
}

export function definePlainReviews({ api, merchant, frameTexts, words, css }: PlainReviews): void {
  const [frame, ...drawn] = document.querySelectorAll('template');
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
        if (frame) root.append(clone(frame, frameTexts));
        const list = root.querySelector('[data-list]') ?? root;
        page.reviews.forEach((review, i) => {
          const template = drawn[i];
          if (!template) return;
          date.format(new Date(review.at));
          list.append(clone(template, words[i] ?? []));
        });
        this.setAttribute('state', 'ready');
      }
    },
  );
}
