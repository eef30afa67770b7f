import { html } from 'lit-html';

/** The list while it waits: three reviews to be, nothing said. */
export const skeleton = html`<div class="list" aria-hidden="true">
  ${[1, 2, 3].map(
    () =>
      html`<div class="review">
        <span class="avatar bone"></span>
        <span class="who bone"></span>
        <span class="text bone"></span>
      </div>`,
  )}
</div>`;
