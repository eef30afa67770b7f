import type { InboxItem } from '@huitou/contract/inbox.js';
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { number } from '../messages/format.ts';
import { timeLeft } from './deadline.ts';
import { nameOf, type Inbox } from './inbox.ts';
import { avatarView } from './person-view.ts';

/** What a review waits for: how long an answer is in time, or what became of it. */
function clockOf({ messages, answers }: Inbox, { review, reply, answerBy, boughtAgain }: InboxItem): readonly string[] {
  if (answers.kept.of(review).stage !== 'writing') return ['brand', messages.goesOut];
  if (boughtAgain) return ['won', messages.boughtAgain];
  if (reply) return ['won', messages.answered];
  const left = timeLeft(messages.lang, answerBy);
  return left ? [left.soon ? 'soon' : '', messages.left(left.text)] : ['over', messages.over];
}

/** That, at the end of its row, and whether an answer was begun. */
function clockView(inbox: Inbox, item: InboxItem): unknown {
  const [kind = '', words] = clockOf(inbox, item);
  const begun = inbox.answers.kept.of(item.review).text && !/brand|won/.test(kind);
  // Other words are other nodes: what stood there before, and began elsewhere, has not moved.
  return keyed(
    words,
    html`<span class="clocks"
      >${begun ? html`<span class="chip draft" part="draft">${inbox.messages.draft}</span>` : nothing}<span
        class="chip clock ${kind}"
        part="clock"
        >${words}</span
      ></span
    >`,
  );
}

/** One review in the list: who, how often they came, a line of the text, and its clock. */
export function rowView(inbox: Inbox, item: InboxItem): TemplateResult {
  const { messages, reading, actions, open } = inbox;
  const { review, visits, text, lang, read } = item;
  const name = nameOf(messages, item);
  const isOpen = open?.review === review;
  return html`<li class="row ${isOpen ? 'open' : ''} ${read ? '' : 'unread'}" part="row">
    <label class="choose"
      ><input
        type="checkbox"
        .checked=${reading.chosen.has(review)}
        aria-label=${messages.select(name)}
        @change=${() => {
          reading.choose(review);
          actions.say('');
        }}
    /></label>
    <button data-review=${review} aria-current=${isOpen} @click=${() => actions.show(review)}>
      ${avatarView(item)}
      <span class="line">
        <span class="who"
          ><bdi class="name">${name}</bdi>
          <span class="chip brand" part="visits">${messages.visits(number(messages.lang, visits), visits)}</span>${
            read ? nothing : html`<span class="dot" role="img" aria-label=${messages.unread}></span>`
          }</span
        >
        <span class="said" lang=${lang ?? ''} dir="auto">${text}</span>
      </span>
      ${clockView(inbox, item)}
    </button>
  </li>`;
}
