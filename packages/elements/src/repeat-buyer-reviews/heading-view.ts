import type { ReviewSort } from '@huitou/contract/review.js';
import type { ReviewSummary } from '@huitou/contract/review-summary.js';
import { html, nothing } from 'lit/html.js';
import { date, number } from '../shared/format.ts';
import type { ReviewWords } from './strings/words.ts';
import { sortView } from './tools-view.ts';

/** What this is, how much of it there is, who could write it and how that is known. The last cannot be taken away. */
export function headingView(
  words: ReviewWords,
  home: URL,
  summary: ReviewSummary | undefined,
  sort: ReviewSort | undefined,
): unknown {
  const { lang } = words;
  return html`<div class="head">
    <h2 part="title">${words.title}</h2>
    ${
      summary
        ? html`<details class="quiet" part="how">
            <summary>${words.count(number(lang, summary.reviews))} · ${words.only}</summary>
            <p>${words.how(number(lang, summary.firstTime), home.host, date(lang, summary.asOf))}</p>
          </details>`
        : nothing
    }
    ${sort ? sortView(words, sort) : nothing}
  </div>`;
}
