import type { ReviewSummary } from '@huitou/contract/review-summary.js';
import { html, nothing } from 'lit/html.js';
import { number, percent } from '../shared/format.ts';
import { nameIn } from '../shared/name-in.ts';
import { duration } from './duration.ts';
import { isChosen } from './filter.ts';
import type { ReviewWords } from './strings/words.ts';

/** Two stars stand for two or fewer. */
export const starsAt = (lang: string, value: number): string => (value > 2 ? '' : '≤') + number(lang, value);

/** How many reviews have how many stars: bars that filter the list when pressed. */
function distribution({ lang, stars }: ReviewWords, { distribution }: ReviewSummary, filter: string): unknown {
  const all = distribution.reduce((sum, { reviews }) => sum + reviews, 0);
  if (!all) return nothing;
  return html`<div class="distribution" part="distribution">
    ${distribution.map(({ stars: value, reviews }) => {
      const share = (reviews / all) * 100;
      return html`<button name="stars" value=${value} aria-pressed=${isChosen(filter, 'stars', `${value}`)}>
        <span>${stars(starsAt(lang, value))}</span>
        <svg class="bar" aria-hidden="true"><rect width=${`${share}%`} height="8" rx="4" /></svg>
        <span>${percent(lang, share)}</span>
      </button>`;
    })}
  </div>`;
}

/** The most frequent topics; two places are for wishes, however much praise there is, and all that praise leaves. */
const topics = ({ lang }: ReviewWords, { topics }: ReviewSummary, filter: string): unknown => {
  const wished = topics.filter(({ tone }) => tone === 'wish');
  const praise = topics.filter(({ tone }) => tone === 'praise').slice(0, 6 - Math.min(2, wished.length));
  const wishes = wished.slice(0, 6 - praise.length);
  return topics.length
    ? html`<div class="topics" part="topics">
        ${[...praise, ...wishes].map(
          ({ id, names, reviews, tone }) =>
            html`<button
              name="topic"
              value=${id}
              aria-pressed=${isChosen(filter, 'topic', id)}
              class=${tone === 'praise' ? 'chip brand' : 'chip'}
            >
              ${`${nameIn(names, lang, id)} ${number(lang, reviews)}`}
            </button>`,
        )}
      </div>`
    : nothing;
};

/** How the host answers, and what is folded away; the folded ones open like any other filter. */
function facts(words: ReviewWords, { replies, wonBack, folded }: ReviewSummary, filter: string): unknown {
  const { lang } = words;
  const count = folded.reduce((sum, { reviews }) => sum + reviews, 0);
  return html`<p class="facts quiet" part="facts">
    ${
      replies.share !== null && replies.minutes !== null
        ? html`<span>${words.replies(percent(lang, replies.share * 100), duration(lang, replies.minutes))}</span>`
        : nothing
    }
    ${wonBack.share === null ? nothing : html`<span>${words.wonBackOf(percent(lang, wonBack.share * 100))}</span>`}
    ${
      count
        ? html`<button class="link" name="folded" value="only" aria-pressed=${isChosen(filter, 'folded', 'only')}>
            ${words.foldedCount(number(lang, count))}
          </button>`
        : nothing
    }
  </p>`;
}

/** All reviews at a glance. */
export function summaryView(words: ReviewWords, summary: ReviewSummary, filter: string): unknown {
  const { share } = summary.wouldBuyAgain;
  return html`<div class="summary" part="summary">
    ${
      share === null
        ? nothing
        : html`<p class="again" part="again">
            <b>${percent(words.lang, share * 100)}</b> <span class="quiet">${words.again}</span>
          </p>`
    }
    ${distribution(words, summary, filter)} ${topics(words, summary, filter)} ${facts(words, summary, filter)}
  </div>`;
}
