import { html, type TemplateResult } from 'lit/html.js';

/** The card while it waits: its title as soon as there are words, and three reviews to be. */
export const skeleton = (title = ''): TemplateResult =>
  html`<h2 part="title">${title}</h2>
    <div aria-hidden="true">
      ${[1, 2, 3].map(
        () =>
          html`<div class="review">
            <span class="avatar bone"></span>
            <span class="who bone"></span>
            <span class="text bone"></span>
          </div>`,
      )}
    </div>`;
