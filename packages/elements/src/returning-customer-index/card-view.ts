import type { IndexSnapshot } from '@huitou/contract/index-snapshot.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { Details } from './details.ts';
import { dimensionRow, rowsOf } from './dimension-row.ts';
import { groupName, nameIn, people, source, titleOf, verdict, verdictLevel } from './figures.ts';
import { leafChart } from './leaf-chart.ts';
import type { IndexMessages } from './messages/index-messages.ts';
import { scoreView } from './score-view.ts';

/** What the card shows besides the snapshot. */
export interface CardSettings {
  readonly full: boolean;
  readonly headingLevel: number;
  /** Whose figures they are, as a host name. */
  readonly issuer: string;
  /** From when the figures are, where newer ones cannot be had; else empty. */
  readonly since: string;
  readonly details: Details;
  readonly explain: (event: Event) => void;
  readonly retry: () => void;
}

function footer(messages: IndexMessages, snapshot: IndexSnapshot, settings: CardSettings): TemplateResult {
  const { since, issuer, explain, retry } = settings;
  return html`<div class="foot quiet" part="footer">
    <p class="source" part="source">
      <span .textContent=${source(messages, snapshot, issuer)}></span>
      ${
        since
          ? html`<span>${since} <button class="link" part="retry" @click=${retry}>${messages.retry}</button></span>`
          : nothing
      }
    </p>
    <slot name="footer"></slot>
    <div class="actions">
      <slot name="actions"></slot>
      <button
        class="link how told"
        part="how"
        aria-haspopup="dialog"
        aria-label="${messages.how}: ${nameIn(messages, snapshot.merchant)}"
        @click=${explain}
      >
        ${messages.how}
      </button>
    </div>
  </div>`;
}

/** Sign, sentence, people, score with its interval, and a row a dimension: on a card, or across a page. */
export function cardView(messages: IndexMessages, snapshot: IndexSnapshot, settings: CardSettings): TemplateResult {
  const { full, headingLevel, details } = settings;
  return html`<div
    class="card grid"
    part="card"
    role="group"
    aria-label=${groupName(messages, snapshot)}
    @pointerover=${details}
    @pointerleave=${details}
    @focusin=${details}
    @focusout=${details}
    @click=${details}
  >
    ${leafChart(snapshot, details)}
    <div class="head">
      <p class="title quiet" part="title" role="heading" aria-level=${headingLevel}>
        <slot name="title" .textContent=${titleOf(messages, snapshot)}></slot>
      </p>
      <p
        class="verdict"
        part="verdict"
        data-level=${verdictLevel(snapshot)}
        .textContent=${verdict(messages, snapshot, true)}
      ></p>
      <p class="people quiet" part="sample" .textContent=${people(messages, snapshot)}></p>
    </div>
    ${scoreView(messages, snapshot)}
    <ul class="dimensions" part="dimensions" role="list">
      ${rowsOf(messages, snapshot).map((row, place) =>
        dimensionRow(row, place, {
          full,
          lit: details.lit === place,
          evidence: details.open === place ? details.evidence(messages, snapshot, place) : undefined,
        }),
      )}
    </ul>
    ${footer(messages, snapshot, settings)}
  </div>`;
}
