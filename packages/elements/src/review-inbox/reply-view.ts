import type { InboxItem } from '@huitou/contract/inbox.js';
import { html, nothing, type TemplateResult } from 'lit';
import { isolate } from '../messages/bidi.ts';
import { date, number } from '../messages/format.ts';
import type { Inbox } from './inbox.ts';
import type { Remedy } from './answer.ts';

const timeOfDay: Intl.DateTimeFormatOptions = { timeStyle: 'short' };

function promiseView({ messages }: Inbox, remedy: Remedy | null): unknown {
  if (!remedy) return nothing;
  const { kind, note } = remedy;
  const what = messages.remedies[kind] + (note ? ` · ${isolate(note)}` : '');
  return html`<p class="quiet" part="promise">${messages.promised(what)}</p>`;
}

const boxView = (inbox: Inbox, text: string, remedy: Remedy | null): TemplateResult =>
  html`<p class="words" dir="auto">${text}</p>
    ${promiseView(inbox, remedy)}`;

/** An answer that was sent: on its way and still to be had back, or taken in and for an hour to be changed. */
export function replyView(inbox: Inbox, item: InboxItem): TemplateResult {
  const { messages, answers, actions } = inbox;
  const { review, reply, remedy } = item;
  const { stage, text, due, remedy: promised } = answers.kept.of(review);
  const { lang } = messages;
  if (stage === 'writing') {
    const until = Date.parse(reply?.editableUntil ?? '');
    return html`<div class="reply" part="reply">
      <b>${messages.answer}</b>
      ${boxView(inbox, reply?.text ?? '', remedy)}${
        until > Date.now()
          ? html`<div class="send">
              <p class="quiet grow">${messages.editable(date(lang, until, timeOfDay))}</p>
              <button class="button" part="edit" @click=${() => actions.edit(item, true)}>${messages.edit}</button>
            </div>`
          : nothing
      }
    </div>`;
  }
  const seconds = Math.max(0, Math.ceil((due - Date.now()) / 1000));
  const says = {
    pending: messages.sendsIn(number(lang, seconds)),
    sending: messages.sending,
    waiting: messages.waitsForNetwork,
  };
  return html`<div class="reply ${stage}" part="reply">
    <b>${messages.answer}</b>
    ${boxView(inbox, text, promised)}
    <div class="send">
      <p class="quiet grow" part="countdown">${says[stage]}</p>
      ${
        stage === 'sending'
          ? nothing
          : html`<button class="button undo" part="undo" @click=${() => actions.undoOf(review)}>
              ${messages.undo}
            </button>`
      }${
        stage === 'pending'
          ? html`<button class="button main" part="send-now" @click=${() => answers.sendNow(review)}>
              ${messages.sendNow}
            </button>`
          : nothing
      }
    </div>
  </div>`;
}
