import type { InboxItem } from '@huitou/contract/inbox.js';
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { isolate } from '../messages/bidi.ts';
import { date } from '../messages/format.ts';
import { localizedName } from '../messages/localized-name.ts';
import { moment } from '../repeat-buyer-reviews/moment.ts';
import { answerView } from './answer-view.ts';
import { nameOf, type Inbox } from './inbox.ts';
import { replyView } from './reply-view.ts';
import { factsOf, leavesView, marksView, mediaView, timeView } from './review-parts-view.ts';

const calendarDay: Intl.DateTimeFormatOptions = { dateStyle: 'medium', timeZone: 'UTC' };

function bodyView(inbox: Inbox, item: InboxItem): TemplateResult {
  const { messages, answers } = inbox;
  const { review, at, text, lang, goods, boughtAgain, reply } = item;
  const { stage, editing } = answers.kept.of(review);
  const day = date(messages.lang, boughtAgain ?? 0, calendarDay);
  return html`<article class="review" part="review">
    <header class="top">
      <div class="person" tabindex="-1">
        <h3 class="name"><bdi>${nameOf(messages, item)}</bdi></h3>
        <p class="quiet">${factsOf(inbox, item)}</p>
      </div>
      ${leavesView(messages, item)}
    </header>
    ${boughtAgain ? html`<p class="chip won again" part="again">${messages.boughtAgainOn(day)}</p>` : nothing}
    <p class="words" part="text" lang=${lang ?? ''} dir="auto">${text}</p>
    ${mediaView(inbox, item)}
    <p class="quiet">
      ${[
        messages.written(moment(messages.lang, at.slice(0, 10))),
        goods && isolate(localizedName(goods.names, messages.lang, goods.name)),
      ]
        .filter(Boolean)
        .join(' · ')}
    </p>
    ${marksView(inbox, item)}${timeView(inbox, item)}
    ${stage !== 'writing' || (reply && !editing) ? replyView(inbox, item) : answerView(inbox, item)}
  </article>`;
}

/** The open review with the answer to it, or how to open one. */
export function reviewView(inbox: Inbox): TemplateResult {
  const { messages, form, reading, open, actions, source } = inbox;
  const [title, line] = messages.pick;
  return html`<section
    class="pane review-pane"
    ?hidden=${form === 'stack' && !reading.inReview}
    tabindex="0"
    aria-label=${open ? nameOf(messages, open) : title}
    part="pane"
  >
    ${
      form === 'stack'
        ? html`<button class="back" part="back" @click=${actions.back}>${messages.back}</button>`
        : nothing
    }${
      open
        ? keyed(open.review, bodyView(inbox, open))
        : source.list.items.length === 0
          ? nothing
          : html`<p class="none"><b>${title}</b><span class="quiet">${line}</span></p>`
    }
  </section>`;
}
