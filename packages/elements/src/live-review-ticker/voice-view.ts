import type { Review } from '@huitou/contract/review.js';
import { html, nothing, type TemplateResult } from 'lit';
import { number } from '../messages/format.ts';
import { moment } from '../repeat-buyer-reviews/moment.ts';
import type { TickerMessages } from './messages/ticker-messages.ts';
import type { Voice } from './voices.ts';

/** What a review says that has no words: the mean of its stars. */
function starsText({ lang, stars }: TickerMessages, review: Review): string {
  const all = Object.values(review.stars);
  if (!all.length) return '';
  const mean = all.reduce((sum, one) => sum + one, 0) / all.length;
  return stars(number(lang, mean, { maximumFractionDigits: 1 }));
}

/** Who speaks, how often that one had bought, and when. */
export const speaker = (messages: TickerMessages, { review, fresh }: Voice): TemplateResult =>
  html`<p class="who" part="author">
    <bdi class="name">${review.author ?? messages.anyone}</bdi
    ><span class="chip brand" part="bought"
      >${messages.bought(number(messages.lang, review.bought), review.bought)}</span
    ><span class="quiet">${fresh ? messages.justNow : moment(messages.lang, review.at)}</span>
  </p>`;

/** The words, and the answer to them. */
export const words = (messages: TickerMessages, { review }: Voice): TemplateResult =>
  html`<p class="text" part="text" lang=${review.lang ?? ''} dir="auto">
      ${review.text || starsText(messages, review)}
    </p>
    ${
      review.reply
        ? html`<p class="reply" part="reply">
            <b>${messages.reply}</b> <bdi>${review.reply.text}</bdi>${
              review.reply.wonBack ? html` <span class="chip won">${messages.wonBack}</span>` : nothing
            }
          </p>`
        : nothing
    }`;
