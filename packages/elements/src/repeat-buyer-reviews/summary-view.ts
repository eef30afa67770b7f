import type { ReviewSummary } from '@huitou/contract/review-summary.js';
import { html, nothing } from 'lit';
import { isolate } from '../messages/bidi.ts';
import { number, percent } from '../messages/format.ts';
import { localizedName } from '../messages/localized-name.ts';
import { duration } from './duration.ts';
import { isChosen } from './filter.ts';
import type { Kind } from './kind.ts';
import type { ReviewsMessages } from './messages/reviews-messages.ts';
import { starsAt } from './tools-view.ts';

/** How many reviews have how many stars: bars that filter the list when pressed. */
function distribution(messages: ReviewsMessages, { distribution }: ReviewSummary, filter: string): unknown {
  const all = distribution.reduce((sum, { reviews }) => sum + reviews, 0);
  if (!all) return nothing;
  return html`<div class="distribution" part="distribution">
    ${distribution.map(({ stars, reviews }) => {
      const share = (reviews / all) * 100;
      return html`<button name="stars" value=${stars} aria-pressed=${isChosen(filter, 'stars', `${stars}`)}>
        <span>${starsAt(messages, stars)}</span
        ><svg class="bar" aria-hidden="true"><rect width=${`${share}%`} height="8" rx="4" /></svg
        ><span>${percent(messages.lang, share)}</span>
      </button>`;
    })}
  </div>`;
}

/** The most frequent topics; two places are for wishes, however much praise there is, and all that praise leaves. */
function topics({ lang }: ReviewsMessages, { topics }: ReviewSummary, filter: string): unknown {
  const wished = topics.filter(({ tone }) => tone === 'wish');
  const praise = topics.filter(({ tone }) => tone === 'praise').slice(0, 6 - Math.min(2, wished.length));
  const wishes = wished.slice(0, 6 - praise.length);
  if (!topics.length) return nothing;
  return html`<div class="topics" part="topics">
    ${[...praise, ...wishes].map(
      ({ id, names, reviews, tone }) =>
        html`<button
          name="topic"
          value=${id}
          aria-pressed=${isChosen(filter, 'topic', id)}
          class=${tone === 'praise' ? 'chip brand' : 'chip'}
        >
          ${`${isolate(localizedName(names, lang, id))} ${number(lang, reviews)}`}
        </button>`,
    )}
  </div>`;
}

/** How the host answers, and what is folded away; the folded ones open like any other filter. */
function facts(messages: ReviewsMessages, kind: Kind, summary: ReviewSummary, filter: string): unknown {
  const { lang } = messages;
  const { replies, wonBack, folded } = summary;
  const count = folded.reduce((sum, { reviews }) => sum + reviews, 0);
  const share = (of: number): string => percent(lang, of * 100);
  return html`<p class="facts quiet" part="facts">
    ${
      replies.share && replies.hours
        ? html`<span>${messages[`${kind}Replies`](share(replies.share), duration(lang, replies.hours))}</span>`
        : nothing
    }${wonBack.share === null ? nothing : html`<span>${messages.wonBackOf(share(wonBack.share))}</span>`}${
      count
        ? html`<button class="link told" name="folded" value="only" aria-pressed=${isChosen(filter, 'folded', 'only')}>
            ${messages.foldedCount(number(lang, count), count)}
          </button>`
        : nothing
    }
  </p>`;
}

/** All reviews at a glance. */
export function summaryView(messages: ReviewsMessages, kind: Kind, summary: ReviewSummary, filter: string): unknown {
  const { share } = summary.wouldBuyAgain;
  return html`<div class="summary" part="summary">
    ${
      share === null
        ? nothing
        : html`<p class="again" part="again">
            <b>${percent(messages.lang, share * 100)}</b> <span class="quiet">${messages.again}</span>
          </p>`
    }${distribution(messages, summary, filter)}${topics(messages, summary, filter)}${facts(messages, kind, summary, filter)}
  </div>`;
}
