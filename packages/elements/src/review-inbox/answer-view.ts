import type { InboxItem, RemedyKind } from '@huitou/contract/inbox.js';
import { html, nothing, type TemplateResult } from 'lit';
import { number } from '../messages/format.ts';
import { longest, type Answer } from './answer.ts';
import { troubleOf, type Inbox } from './inbox.ts';
import { suggestionsFor } from './suggestions.ts';

const kinds: readonly (RemedyKind | 'none')[] = ['none', 'resend', 'refund', 'room-change', 'other'];

/** Beginnings for common cases: a press puts one into the text, where it is changed before it goes out. */
const suggestionsView = ({ messages, actions }: Inbox, item: InboxItem): TemplateResult =>
  html`<div class="begin" part="suggestions" role="group" aria-label=${messages.begin}>
    ${suggestionsFor(item).map((suggestion) => {
      const [label, text] = messages.suggestions[suggestion];
      return html`<button class="chip" type="button" @click=${() => actions.begin(item.review, suggestion, text)}>
        ${label}
      </button>`;
    })}
  </div>`;

/** What is made good, as one choice, with room to say exactly what. */
function remedyView({ messages, answers }: Inbox, { review }: InboxItem, { remedy }: Answer): TemplateResult {
  const choose = (kind: RemedyKind | 'none'): void =>
    answers.write(review, { remedy: kind === 'none' ? null : { kind, note: remedy?.note ?? null } });
  return html`<fieldset class="remedy" part="remedy">
      <legend class="quiet">${messages.promise}</legend>
      ${kinds.map(
        (kind) =>
          html`<label
            ><input
              type="radio"
              name="remedy"
              .value=${kind}
              .checked=${kind === (remedy?.kind ?? 'none')}
              @change=${() => choose(kind)}
            /><span class="chip">${messages.remedies[kind]}</span></label
          >`,
      )}
    </fieldset>
    ${
      remedy
        ? html`<input
            class="field"
            part="note"
            maxlength="300"
            aria-label=${messages.note}
            placeholder=${messages.note}
            .value=${remedy.note ?? ''}
            @input=${({ target }: Event) =>
              answers.write(review, { remedy: { ...remedy, note: (target as HTMLInputElement).value || null } })}
          />`
        : nothing
    }`;
}

/** Whether the draft is safe, or what is to be looked at before it goes out. */
function noteOf({ messages, answers }: Inbox, answer: Answer): readonly [className: string, text: string] {
  const { lang } = messages;
  const { text, suggestion, unread, error } = answer;
  if (error) return ['trouble', troubleOf(messages, error)];
  if (unread) return ['trouble', messages.readFirst];
  if (text && text === suggestion) return ['quiet', messages.suggested];
  if (text.length > longest * 0.8) return ['quiet', messages.length(number(lang, text.length), number(lang, longest))];
  return ['quiet', text ? (answers.kept.stored ? messages.kept : messages.notKept) : ''];
}

/** The answer as it is being written. */
export function answerView(inbox: Inbox, item: InboxItem): TemplateResult {
  const { messages, answers, actions } = inbox;
  const { review, reply } = item;
  const answer = answers.kept.of(review);
  const [className, note] = noteOf(inbox, answer);
  return html`<form
    class="answer"
    part="answer"
    @submit=${(event: Event) => {
      event.preventDefault();
      actions.send(review);
    }}
  >
    ${suggestionsView(inbox, item)}
    <textarea
      class="field ${answer.text && answer.text === answer.suggestion ? 'suggested' : ''}"
      part="text-field"
      rows="4"
      dir="auto"
      maxlength=${longest}
      aria-label=${messages.answer}
      placeholder=${messages.placeholder}
      .value=${answer.text}
      @input=${({ target }: Event) => answers.write(review, { text: (target as HTMLTextAreaElement).value })}
    ></textarea>
    ${remedyView(inbox, item, answer)}
    <div class="send">
      <p class="${className} grow" part="note-line">${note}</p>
      ${
        reply
          ? html`<button class="button" type="button" @click=${() => actions.edit(item, false)}>
              ${messages.cancel}
            </button>`
          : nothing
      }<button class="button main" part="send" aria-disabled=${!answer.text.trim()}>
        ${answer.unread ? messages.sendAgain : messages.send}
      </button>
    </div>
  </form>`;
}
