import type { IndexSnapshot } from '@huitou/contract/index-snapshot.js';
import type { RequestError } from '@huitou/client/request-error.js';
import { html, nothing, type TemplateResult } from 'lit';
import { styleText } from '../core/style-text.ts';
import { cloverSvg } from '../clover/clover-svg.ts';
import { failureOf, failureView, statusView } from '../core/status-view.ts';
import { number } from '../messages/format.ts';
import { groupName } from './figures.ts';
import type { IndexMessages } from './messages/index-messages.ts';

const emptyClover = cloverSvg([null, null, null, null]);

/**
 * A merchant with too few buyers, or too few of them back, to judge: no number but theirs.
 *
 * @param needed how many buyers a score needs; 0 where that cannot be known.
 */
export function collectingView(messages: IndexMessages, snapshot: IndexSnapshot, needed: number): TemplateResult {
  const { lang, collecting, soFar, progress, levels, sample } = messages;
  const { all, returning } = snapshot.buyers;
  const unsettled = snapshot.level === 'unsettled';
  const figure = number(lang, all);
  // With enough buyers and no score still, a dimension lacks data: then there is nothing to count down.
  const counts = all < needed;
  return statusView(
    [
      html`<slot name="empty">${unsettled ? levels.unsettled : collecting}</slot>`,
      counts
        ? progress(figure, number(lang, needed), all)
        : unsettled
          ? sample(number(lang, returning), figure, all)
          : soFar(figure, all),
    ],
    counts
      ? html`<span class="progress" part="progress" .style=${styleText(`--_done:${(all / needed) * 100}%`)}></span>`
      : nothing,
    emptyClover,
    groupName(messages, snapshot),
  );
}

/** Why there are no figures; on a line of a list the retry stands in the place of the second sentence. */
export function failedView(
  messages: IndexMessages,
  error: RequestError,
  { host, compact, retry }: { readonly host: boolean; readonly compact: boolean; readonly retry: () => void },
): TemplateResult {
  const own = host ? { ...messages, failed: messages.failedHost, unknown: messages.unknownHost } : messages;
  if (!compact || failureOf(error) !== 'failed') return failureView(own, error, retry);
  return html`<div class="card status" part="card status">
    ${emptyClover}
    <p part="message"><b>${own.failed[0]}</b><button class="link" part="retry" @click=${retry}>${own.retry}</button></p>
  </div>`;
}

const bone = html`<span class="bone"></span>`;

/** Everything in its place, nothing said. */
export const skeletonView = (messages: IndexMessages, compact: boolean): TemplateResult =>
  compact
    ? html`<div class="card line" part="compact-card" role="group" aria-label=${messages.loading} aria-busy="true">
        <span class="bone layers"></span><span class="words"><span class="bone"></span><span class="bone"></span></span
        ><span class="bone"></span>
      </div>`
    : html`<div class="card grid" part="card" role="group" aria-label=${messages.loading} aria-busy="true">
        ${emptyClover}
        <div class="head">
          <p class="title quiet">${messages.title}</p>
          <p class="verdict">${bone}</p>
          <p class="people quiet">${bone}</p>
        </div>
        <div class="figure">
          <p class="score">${bone}</p>
          <p class="range"></p>
          <p class="axis quiet">${bone}</p>
        </div>
        <ul class="dimensions" role="none">
          ${[0, 1, 2, 3].map(() => html`<li role="none"><span class="row">${bone}${bone}</span></li>`)}
        </ul>
        <div class="foot quiet">${bone}</div>
      </div>`;
