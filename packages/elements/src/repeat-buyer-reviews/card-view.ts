import type { Remote } from '@huitou/client/remote.js';
import { html, nothing, type TemplateResult } from 'lit';
import { failureView } from '../core/status-view.ts';
import { number, relativeTime } from '../messages/format.ts';
import type { Card } from './card.ts';
import { headingView } from './heading-view.ts';
import { listSkeleton, summarySkeleton } from './skeleton-view.ts';
import { summaryView } from './summary-view.ts';
import { filterView, leftOut } from './tools-view.ts';

const valueOf = <T>(remote: Remote<T>): T | undefined => ('value' in remote ? remote.value : undefined);

/** The last good answer, from when it is, and the way to ask again. */
function staleLine({ messages, source }: Card): unknown {
  const { first } = source.pages;
  if (first.status !== 'stale') return nothing;
  const offline = first.error.kind === 'offline' ? `${messages.offline[0]} · ` : '';
  const since = messages.stale(relativeTime(messages.lang, Math.min(first.at, Date.now())));
  return html`<p class="left-out" part="message">
    ${offline + since} <button class="link" part="retry" @click=${source.retry}>${messages.retry}</button>
  </p>`;
}

/** How far the list has come, and the way on. A page that could not be had leaves the others where they are. */
function end({ messages, source, list }: Card): unknown {
  const { pages, omitted, next, retryNext } = source.pages;
  const { lang } = messages;
  const shown = pages.reduce((sum, { reviews }) => sum + reviews.length, 0) - list.missing;
  const all = pages[0]?.matching ?? shown;
  const progress = [
    shown && messages.shown(number(lang, shown), number(lang, all), all),
    omitted && messages.omitted(number(lang, omitted), omitted),
  ];
  return html`<div class="end">
    ${
      !list.missing && !pages.at(-1)?.next
        ? nothing
        : next.status === 'failed'
          ? failureView(messages, next.error, retryNext)
          : html`<button
              class="more"
              part="more"
              name=${list.missing ? 'open' : 'next'}
              aria-busy=${next.status === 'loading'}
            >
              ${messages.more}
            </button>`
    }
    <p class="quiet" role="status">${progress.filter(Boolean).join(' · ')}</p>
  </div>`;
}

/** New reviews wait above what is read, so that nothing jumps away from there. Said to a screen reader, too. */
export function arrivedButton({ messages: { lang, arrived }, source }: Card): TemplateResult {
  const n = source.pages.arrived;
  return html`<div class="arrived" role="status">
    ${n ? html`<button class="chip brand" part="arrived" name="arrived">${arrived(number(lang, n), n)}</button>` : nothing}
  </div>`;
}

function reviews(card: Card): unknown {
  const { messages, source, list } = card;
  const { first, waiting, pages } = source.pages;
  const page = pages[0];
  // What was asked for last cannot be had: the reviews of the question before would be a wrong answer.
  if (waiting && first.status === 'failed') return failureView(messages, first.error, source.retry);
  if (!page) return nothing;
  const [title, line] = messages.none;
  return html`${staleLine(card)}${card.lazy.linked?.(card)}
    <div role="status">${waiting ? nothing : leftOut(card, page, valueOf(source.summary))}</div>
    ${arrivedButton(card)}${
      page.matching
        ? html`${list.root}${end(card)}`
        : html`<p class="none" part="message"><b>${title}</b> <span class="quiet">${line}</span></p>`
    }`;
}

/** All reviews at a glance, or the room for it: it may come a little later than the list below it. */
function side({ messages, kind, filter, source }: Card): unknown {
  const { summary, pages } = source;
  const value = valueOf(summary);
  return html`${
    value
      ? summaryView(messages, kind, value, filter)
      : summary.status === 'failed'
        ? failureView(messages, summary.error, source.retry)
        : summarySkeleton
  }${filterView(messages, filter, pages.pages)}`;
}

const footer = html`<slot name="footer"></slot>`;

/** The card: what this is, all reviews at a glance, and the list. */
export function cardView(card: Card): TemplateResult {
  const { source, state } = card;
  // A template of its own while it waits: nodes that appear have not moved.
  if (source.bare) {
    return html`<section class="card reviews-card" part="card" aria-busy="true">
      ${headingView(card, undefined)}
      <div class="side">${summarySkeleton}</div>
      <div class="reviews">${listSkeleton}</div>
      ${footer}
    </section>`;
  }
  return html`<section class="card reviews-card" part="card" aria-busy=${state === 'loading'}>
    ${headingView(card, valueOf(source.summary))}
    <div class="side ${source.late ? 'late' : ''}">${side(card)}</div>
    <div class="reviews">${reviews(card)}</div>
    ${footer}
  </section>`;
}
