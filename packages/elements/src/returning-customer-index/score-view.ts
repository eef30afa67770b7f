import type { IndexSnapshot } from '@huitou/contract/index-snapshot.js';
import { html, type TemplateResult } from 'lit';
import { styleText } from '../core/style-text.ts';
import { number, points } from '../messages/format.ts';
import { interval, middle, positions } from './figures.ts';
import type { IndexMessages } from './messages/index-messages.ts';

/** The number, and below it where it is expected to lie between 0 and 100, with the peers' middle. */
export function scoreView(messages: IndexMessages, snapshot: IndexSnapshot): TemplateResult {
  const { lang } = messages;
  return html`<div class="figure">
    <p class="score" part="score">
      <b .textContent=${points(lang, snapshot.score ?? 0)}></b>
      <small part="out-of" .textContent=${messages.outOf}></small>
    </p>
    <p
      class="range"
      part="interval"
      role="img"
      aria-label=${interval(messages, snapshot)}
      .style=${styleText(positions(messages, snapshot))}
    ></p>
    <p class="axis quiet" aria-hidden="true">
      <span>${number(lang, 0)}</span><span>${messages.median(number(lang, middle))}</span
      ><span>${number(lang, 100)}</span>
    </p>
  </div>`;
}
