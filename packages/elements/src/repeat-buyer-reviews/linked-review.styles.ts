import { css } from 'lit';

/** The review that an address leads to, above the list. */
export const linkedStyles = css`
  .linked {
    margin-block-end: calc(1em * var(--_density));
    padding: calc(0.65em * var(--_density)) calc(0.8em * var(--_density));
    border-radius: calc(var(--huitou-card-radius, 16px) * 0.75);
    background-color: var(--_wash);
  }
  .linked .review {
    padding-block: calc(0.5em * var(--_density)) 0;
    border: 0;
  }
  .base .linked :is(.reply, .before, .vote:not([aria-pressed='true']), form) {
    background-color: var(--_paper);
  }
`;
