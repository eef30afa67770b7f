import type { Review } from '@huitou/contract/review.js';
import { html, nothing, type TemplateResult } from 'lit';
import { failureView, statusView } from '../core/status-view.ts';
import { number } from '../messages/format.ts';
import type { Card } from './card.ts';
import { compactStyles } from './compact.styles.ts';
import { duration } from './duration.ts';
import type { LazyParts } from './lazy-parts.ts';
import { moment } from './moment.ts';

function box({ messages, kind }: Card, { author, bought, at, text, reply, lang }: Review): TemplateResult {
  const answered = reply && `${messages[`${kind}Reply`]} · ${messages.later(duration(messages.lang, reply.hours))}`;
  return html`<div class="box" part="compact-review">
    <p class="who">
      <bdi class="author" part="compact-author">${author ?? messages.anyone}</bdi
      ><span class="chip brand">${messages.bought(number(messages.lang, bought), bought)}</span>${moment(
        messages.lang,
        at,
      )}
    </p>
    ${text ? html`<p class="lines" part="compact-text" lang=${lang ?? ''} dir="auto">${text}</p>` : nothing}${
      answered ? html`<p class="quiet" part="compact-reply">${answered}</p>` : nothing
    }
  </div>`;
}

function boxes(card: Card): unknown {
  const { messages, source } = card;
  const { first, waiting, pages } = source.pages;
  if (waiting && first.status === 'failed') return failureView(messages, first.error, source.retry);
  const reviews = pages[0]?.reviews ?? [];
  return reviews.length ? reviews.slice(0, 2).map((review) => box(card, review)) : statusView(messages.none);
}

/** The latest two reviews in a few lines, and the way to all of them: for a corner of a film. */
export function glanceView(card: Card): TemplateResult {
  const { lang, title, count } = card.messages;
  const { summary, pages, bare } = card.source;
  // It grows upwards. A template of its own while it waits: nodes that appear have not moved.
  if (bare) {
    return html`<div class="glance" part="glance">
      <div class="box" aria-hidden="true"><span class="bone"></span></div>
    </div>`;
  }
  const all = 'value' in summary ? summary.value.reviews : (pages.pages[0]?.matching ?? 0);
  return html`<div class="glance" part="glance">
    ${boxes(card)}<button class="box all" part="compact-all" name="open" aria-haspopup="dialog">
      ${title} · ${count(number(lang, all), all)}
    </button>
  </div>`;
}

const close = ({ currentTarget }: Event): void =>
  (currentTarget as Element).closest<HTMLDialogElement>('dialog')?.close();

const closeOutside = (event: Event): void => {
  if (event.target === event.currentTarget) close(event);
};

/** All of the reviews in a sheet from below, beside which nothing else is heard. `closed` is called once it is closed. */
export const sheetView = (
  { close: label, title }: Card['messages'],
  card: unknown,
  closed: (event: Event) => void,
  late = '',
): TemplateResult =>
  html`<dialog class="sheet" part="sheet" aria-label=${title} @click=${closeOutside} @close=${closed}>
    <button class="close" aria-label=${label} @click=${close}>×</button>${card}
    <p class="unseen" role="status" .textContent=${late}></p>
  </dialog>`;

/** Puts itself into its place. */
export function begin(parts: LazyParts): void {
  parts.styles.add(compactStyles);
  parts.compact = {
    begin,
    glanceView,
    sheetView: (messages, card, closed) => sheetView(messages, card, closed, parts.late),
  };
  parts.host.requestUpdate();
}
