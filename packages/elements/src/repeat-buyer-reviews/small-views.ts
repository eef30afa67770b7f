import { html, nothing, type TemplateResult } from 'lit';
import { cloverSvg } from '../clover/clover-svg.ts';
import { statusView } from '../core/status-view.ts';
import { number } from '../messages/format.ts';
import { arrivedButton } from './card-view.ts';
import type { Card } from './card.ts';

/** No repeat buyer has written yet, in the page's own words if it has some; or the first one has, and waits in their place. */
export const emptyView = (card: Card): TemplateResult => {
  const { empty } = card.messages;
  return html`<div class="card status ${card.source.pages.arrived ? 'news' : ''}" part="card status">
    <slot name="empty"
      >${cloverSvg([null, null, null, null])}
      <p part="message"><b>${empty[0]}</b><span class="quiet">${empty[1]}</span></p></slot
    >${arrivedButton(card)}
  </div>`;
};

/** The reviews in one line, with the way to open them: while the list would push away what a reader sees. */
export function lineView({ messages, source }: Card): TemplateResult {
  const all = source.pages.pages[0]?.matching ?? 0;
  return statusView(
    [messages.title, source.bare ? messages.loading : messages.count(number(messages.lang, all), all)],
    source.bare ? nothing : html`<button class="button" name="open">${messages.show}</button>`,
    cloverSvg([100, 100, 100, 100]),
  );
}
