import type { StaffReview, StaffView } from '@huitou/contract/staff-review.js';
import { html, nothing, type TemplateResult } from 'lit';
import { choiceView } from '../core/choice-view.ts';
import { number } from '../messages/format.ts';
import { moment } from '../repeat-buyer-reviews/moment.ts';
import type { StylesController } from '../core/styles-controller.ts';
import { Desk, type Pending } from './desk.ts';
import { deskStyles } from './desk.styles.ts';
import type { DeskMessages } from './desk-messages/desk-messages.ts';
import type { InboxHost } from './inbox-settings.ts';
import type { InboxSource } from './inbox-source.ts';

const views: readonly StaffView[] = ['held', 'folded'];

const reasonOf = (messages: DeskMessages, reason: string): string =>
  messages.reasons[reason] ?? messages.whys[reason] ?? reason;

/** What a rule saw, as it is written down: names of figures are the rules' own. */
const evidenceOf = (lang: string, evidence: Readonly<Record<string, number | string>>): string =>
  Object.entries(evidence)
    .map(
      ([name, value]) =>
        `${name} ${typeof value === 'number' ? number(lang, value, { maximumFractionDigits: 2 }) : value}`,
    )
    .join(' · ');

function pendingView(
  desk: Desk,
  messages: DeskMessages,
  review: string,
  { action, due, stage }: Pending,
): TemplateResult {
  if (stage === 'sending') return html`<p class="quiet">${messages.sending}</p>`;
  const left = Math.max(0, Math.ceil((due - Date.now()) / 1000));
  return html`<p
      class=${stage === 'failed' ? 'warn' : 'quiet'}
      part="countdown"
      role=${stage === 'failed' ? 'alert' : 'timer'}
    >
      ${stage === 'failed' ? messages.failed : messages.goesOut(messages.decided[action], number(messages.lang, left))}
    </p>
    <button class="button" part="undo" @click=${() => desk.undo(review)}>${messages.undo}</button>
    <button class="button" part="send-now" @click=${() => void desk.send(review)}>
      ${stage === 'failed' ? messages.retry : messages.now}
    </button>`;
}

function choicesView(desk: Desk, messages: DeskMessages, { review }: StaffReview): TemplateResult {
  if (desk.view === 'folded') {
    return html`<button class="button" part="unfold" @click=${() => desk.decide(review, 'unfold', 'looked-at')}>
      ${messages.unfold}
    </button>`;
  }
  const refuse = ({ target }: Event): void => {
    const field = target as HTMLSelectElement;
    if (field.value) desk.decide(review, 'refuse', field.value);
    field.value = '';
  };
  return html`<button class="button primary" part="release" @click=${() => desk.decide(review, 'release', 'looked-at')}>
      ${messages.release}
    </button>
    <label class="refuse" part="refuse"
      >${messages.refuse}
      <select class="chip" @change=${refuse}>
        <option value="">${messages.why}</option>
        ${Object.entries(messages.whys).map(([reason, words]) => html`<option value=${reason}>${words}</option>`)}
      </select></label
    >`;
}

function caseView(desk: Desk, messages: DeskMessages, one: StaffReview): TemplateResult {
  const { review, at, stars, text, lang, rules, appeal, refusal } = one;
  const given = Object.values(stars);
  const mean = given.reduce((sum, star) => sum + star, 0) / given.length;
  const made = desk.pending.get(review);
  return html`<li class="case" part="case">
    <p class="marks">
      ${rules.map(({ reason }) => html`<span class="chip wish" part="rule">${reasonOf(messages, reason)}</span>`)}<span
        class="quiet"
        >${moment(messages.lang, at.slice(0, 10))}${
          given.length ? ` · ${messages.stars(number(messages.lang, mean, { maximumFractionDigits: 1 }))}` : ''
        }</span
      >
    </p>
    <p class="words" lang=${lang ?? ''} dir="auto">${text || html`<span class="quiet">${messages.noWords}</span>`}</p>
    ${rules.map(({ rule, evidence }) => {
      const seen = evidenceOf(messages.lang, evidence);
      return seen ? html`<p class="quiet" part="evidence"><bdi>${rule}: ${seen}</bdi></p>` : nothing;
    })}
    ${refusal ? html`<p class="quiet">${messages.refused(reasonOf(messages, refusal.reason))}</p>` : nothing}
    ${
      appeal
        ? html`<blockquote class="appeal" part="appeal">
            <b class="quiet">${messages.appeal}</b><br /><bdi>${appeal.text}</bdi>
          </blockquote>`
        : nothing
    }
    <div class="choices" part="choices">
      ${made ? pendingView(desk, messages, review, made) : choicesView(desk, messages, one)}
    </div>
  </li>`;
}

function listView(desk: Desk, messages: DeskMessages): TemplateResult {
  const { reviews, status, view } = desk;
  if (status === 'failed' && !reviews.length) {
    return html`<p class="none" part="message">
      <b>${messages.loadFailed}</b
      ><button class="button" part="retry" @click=${() => void desk.load()}>${messages.retry}</button>
    </p>`;
  }
  if (!reviews.length) {
    if (status === 'loading') return html`<div class="rows bones" aria-hidden="true"></div>`;
    const [title, line] = messages.none[view];
    return html`<p class="none" part="message"><b>${title}</b><span class="quiet">${line}</span></p>`;
  }
  return html`<ul class="rows cases" tabindex="0" aria-label=${messages.views[view]}>
    ${reviews.map((one) => caseView(desk, messages, one))}
    ${
      desk.hasMore
        ? html`<li class="end">
            <button class="button" part="more" @click=${() => void desk.load(true)}>
              ${status === 'failed' ? messages.retry : messages.more}
            </button>
          </li>`
        : nothing
    }
  </ul>`;
}

/** What waits or is folded, and the choices about each. */
function deskView(desk: Desk, messages: DeskMessages): TemplateResult {
  return html`<section
      class="card inbox"
      part="card"
      aria-label=${messages.title}
      aria-busy=${desk.status === 'loading'}
    >
      <div class="pane" part="desk">
        <div class="head">
          ${choiceView(
            ['desk', 'views', messages.view],
            views.map((view) => [view, messages.views[view]]),
            desk.view,
            (view) => desk.choose(view),
          )}
        </div>
        ${listView(desk, messages)}
        <div class="foot"><span>${messages.record}</span></div>
      </div>
    </section>
    <p class="unseen" role="status" .textContent=${desk.said}></p>`;
}

/** Makes the inbox of the platform's staff; its styles come with it. @returns what draws it. */
export function createDesk(host: InboxHost, source: InboxSource, styles: StylesController): () => unknown {
  styles.add(deskStyles);
  const desk = new Desk(host, source);
  return () => desk.messages && deskView(desk, desk.messages);
}
