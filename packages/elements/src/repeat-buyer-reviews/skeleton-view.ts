import { html } from 'lit';

/** The summary and the list to be: one node each, drawn by the style sheet. */
export const summarySkeleton = html`<div class="summary bones" aria-hidden="true"></div>`;
export const listSkeleton = html`<div class="bones list" aria-hidden="true"></div>`;

/** The card before there are messages. */
export const skeletonView = html`<section class="card reviews-card" part="card" aria-busy="true">
  <div class="side"><div class="summary bones"></div></div>
  <div class="reviews"><div class="bones list"></div></div>
</section>`;
