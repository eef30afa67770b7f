import { html, nothing, type TemplateResult } from 'lit';
import { number, percent, relativeTime } from '../messages/format.ts';
import type { Inbox } from './inbox.ts';
import { rowView } from './row-view.ts';
import { toolsView, viewsView } from './tools-view.ts';

function emptyView({ messages, source }: Inbox): TemplateResult {
  const { view, low, minVisits } = source.choice;
  const [title, line] = low || minVisits ? messages.noneLike : messages.none[view];
  return html`<p class="none" part="message"><b>${title}</b><span class="quiet">${line}</span></p>`;
}

/** That a newer answer failed to come, and from when what is shown is. */
function staleView({ messages, source }: Inbox): unknown {
  if (source.status !== 'failed') return nothing;
  const { trouble } = source.error ?? {};
  const because =
    trouble === 'offline' ? messages.offline[0] : trouble === 'expired' ? messages.refused.expired[0] : '';
  const when = relativeTime(messages.lang, Math.min(source.list.at, Date.now()));
  return html`<p class="as-of" part="message">
    ${[because, messages.stale(when)].filter(Boolean).join(' · ')}
    <button class="link" part="retry" @click=${source.retry}>${messages.retry}</button>
  </p>`;
}

function endView({ messages, source }: Inbox): unknown {
  const { list, more } = source;
  if (list.next === null) return nothing;
  return html`<li class="end">
    <button class="button" part="more" aria-busy=${more === 'loading'} @click=${source.loadMore}>
      ${more === 'failed' ? messages.retry : messages.more}
    </button>
  </li>`;
}

/** The list: what of it is shown, the reviews in their order, and how the order comes about. */
export function listView(inbox: Inbox): TemplateResult {
  const { messages, source, form, reading, actions } = inbox;
  const { list, status } = source;
  const { share = null, n = 0 } = list.meta?.wonBack ?? {};
  return html`<section class="pane list-pane" ?hidden=${form === 'stack' && reading.inReview} part="list">
    <div class="head">${viewsView(inbox)}${toolsView(inbox)}</div>
    ${staleView(inbox)}
    ${
      list.news
        ? html`<button class="arrived" part="arrived" @click=${actions.showArrived}>
            ${messages.arrived(number(messages.lang, list.news), list.news)}
          </button>`
        : nothing
    }
    ${
      list.items.length > 0
        ? html`<ul class="rows" tabindex="-1" aria-label=${messages.title} aria-busy=${status === 'loading'}>
            ${list.items.map((item) => rowView(inbox, item))}${endView(inbox)}
          </ul>`
        : status === 'loading'
          ? html`<div class="rows bones" aria-hidden="true"></div>`
          : emptyView(inbox)
    }
    <div class="foot">
      ${
        source.choice.view !== 'waiting'
          ? share === null
            ? nothing
            : html`<span>${messages.wonBackOf(percent(messages.lang, share * 100), number(messages.lang, n), n)}</span>`
          : html`<button class=${list.items.length > 0 ? 'link' : 'link away'} name="order" aria-haspopup="dialog">
              ${messages.how}
            </button>`
      }<button class="link keys" name="keys" aria-haspopup="dialog">
        ${form === 'split' ? html`${messages.keysLine} <span class="unseen">(${messages.keys})</span>` : messages.keys}
      </button>
    </div>
  </section>`;
}
