import type { Remote } from '@huitou/client/remote.js';
import type { ReviewSort } from '@huitou/contract/review.js';
import type { ReviewSummary } from '@huitou/contract/review-summary.js';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { number } from '../shared/format.ts';
import { note } from '../shared/note-template.ts';
import { headingView } from './heading-view.ts';
import type { PagesController } from './pages-controller.ts';
import { skeleton } from './skeleton.ts';
import type { ReviewWords } from './strings/words.ts';
import { summaryView } from './summary-view.ts';
import { filterView, leftOut } from './tools-view.ts';

/** Everything that the card is drawn from. */
export interface Card {
  readonly words: ReviewWords;
  /** The API's address, with a closing slash. */
  readonly home: URL;
  readonly sort: ReviewSort;
  readonly filter: string;
  readonly summary: Remote<ReviewSummary>;
  readonly pages: PagesController;
  readonly list: Element;
  /** Nothing to show yet. */
  readonly bare: boolean;
  /** Asks again for whatever is missing. */
  readonly retry: () => void;
}

/** What stands where the list does when there is none. */
function instead({ words, filter }: Card): unknown {
  if (filter) return html`<p class="none quiet">${words.none}</p>`;
  return html`<div class="none">
    <slot name="empty"
      ><b>${words.empty[0]}</b>
      <p class="quiet">${words.empty[1]}</p></slot
    >
  </div>`;
}

/** How far the list has come, and the way on. A page that could not be had leaves the others where they are. */
function end({ words, pages: { pages, next, retryNext } }: Card): unknown {
  const shown = pages.reduce((sum, { reviews }) => sum + reviews.length, 0);
  const more = pages.at(-1)?.next;
  return html`${
      !more
        ? nothing
        : next.is === 'failed'
          ? note(words, next, retryNext)
          : html`<button class="more" part="more" name="next" aria-busy=${next.is === 'loading' ? 'true' : 'false'}>
              ${words.more}
            </button>`
    }
    <p class="quiet" role="status">
      ${shown ? words.shown(number(words.lang, shown), number(words.lang, pages[0]?.matching ?? shown)) : nothing}
    </p>`;
}

function reviews(card: Card): unknown {
  const { words, filter, pages, list, summary, retry } = card;
  const { first, waiting } = pages;
  const page = pages.pages[0];
  const trouble = note(words, first, retry);
  // What was asked for last cannot be had: the reviews of the question before would be a wrong answer.
  if (!page || (waiting && first.is === 'failed')) return html`<div class="none">${trouble}</div>`;
  const all = 'value' in summary ? summary.value : undefined;
  return html`<div role="status">${waiting ? nothing : leftOut(words, filter, page, all)}</div>
    ${trouble}
    ${
      page.matching
        ? html`${list}
            <div class="end">${end(card)}</div>`
        : instead(card)
    }`;
}

/** The card: what this is, all reviews at a glance, and the list. */
export function cardView(card: Card): TemplateResult {
  const { words, home, sort, filter, summary, retry, pages } = card;
  if (card.bare) return skeleton(words.title);
  const value = 'value' in summary ? summary.value : undefined;
  const some = filter || pages.pages[0]?.matching;
  return html`${headingView(words, home, value, pages.pages[0] && sort)}
    <div class="side">
      ${value ? summaryView(words, value, filter) : pages.first.is === 'failed' ? nothing : note(words, summary, retry)}
      ${some ? filterView(words, filter, pages.pages) : nothing}
    </div>
    <div class="reviews">${reviews(card)}</div>`;
}
