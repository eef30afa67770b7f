import type { ReviewSummary } from '@huitou/contract/review-summary.js';
import { html, nothing } from 'lit';
import { moderationRules } from '../disclosure/disclosed.ts';
import { number } from '../messages/format.ts';
import type { Card } from './card.ts';
import { sortView } from './tools-view.ts';

/** Empty until its words have been loaded, with the first press. */
const howView = (
  { messages: { lang }, lazy: { words, disclosure }, home }: Card,
  { firstTime, folded, asOf }: ReviewSummary,
): unknown => {
  const documents = { 'moderation-rules': moderationRules };
  const api = home.href.replace(/\/$/, '');
  return html`${disclosure?.view(lang, { api, shows: 'reviews', firstTime, folded, asOf, documents })}
    <p>${words?.lang === lang ? words.how : ''}</p>`;
};

/** Opens or closes the account of how the reviews are verified. */
export function toggleHow(button: HTMLElement): void {
  const text = button.parentElement?.querySelector('.how');
  button.setAttribute('aria-expanded', `${text?.toggleAttribute('hidden') === false}`);
}

/** What this is, how much of it there is, who could write it and how that is known. The last cannot be taken away. */
export function headingView(card: Card, summary: ReviewSummary | undefined): unknown {
  const { messages, level, sort } = card;
  const { lang, title, count, only } = messages;
  const much = summary ? `${count(number(lang, summary.reviews), summary.reviews)} · ${only}` : only;
  return html`<div class="head">
    <div class="title" part="title" role="heading" aria-level=${level}><slot name="title">${title}</slot></div>
    ${
      summary
        ? html`<button class="open-how told quiet" name="how" part="how" aria-expanded="false">${much}</button>`
        : html`<span class="open-how told quiet" part="how">${much}</span>`
    }<slot name="actions"></slot>${sortView(messages, sort)}
    <div class="how quiet" hidden>${summary ? howView(card, summary) : nothing}</div>
  </div>`;
}
