import { css } from 'lit';
import { lines } from './expandable-text.ts';

/** One review. */
export const reviewStyles = css`
  .review {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: center;
    gap: 0 calc(0.8em * var(--_density));
    padding-block: calc(1.07em * var(--_density));
    border-block-start: 1px solid var(--_line);
  }
  .review > * {
    grid-column: 1 / -1;
  }
  .review:focus-visible {
    outline: var(--huitou-focus-width, 2px) solid var(--_focus);
    outline-offset: -2px;
  }
  .who {
    grid-area: 1 / 2;
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.6em;
    color: var(--_quiet);
    font-size: 0.867em;
  }
  .who > * {
    min-inline-size: 0;
  }
  .author {
    color: var(--_ink);
    font-size: 1.154em;
    font-weight: 700;
  }
  .who .chip {
    padding: 0 0.6em;
    font-size: 0.923em;
  }
  .meta {
    flex-basis: 100%;
  }
  .stars {
    grid-area: 1 / 3;
    align-self: start;
    inline-size: 2em;
    block-size: 2em;
    margin-block-start: 0.2em;
  }
  .stars .outline {
    color: var(--_line);
    stroke-width: 1px;
    stroke-dasharray: none;
    opacity: 1;
  }
  .marks {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    margin-block-start: 0.5em;
  }
  .wish.chip {
    color: var(--_below);
    background-color: var(--_below-wash);
  }
  .text {
    margin-block-start: 0.5em;
    white-space: pre-line;
    text-align: start;
  }
  .long:not(.open) {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: ${lines};
    overflow: hidden;
  }
  .base :is(.review .link, .actions button) {
    justify-self: start;
    line-height: max(24px, 1.4em);
  }
  .appendix {
    margin-block-start: 0.5em;
  }
  .base .share {
    margin-inline-start: auto;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1.2em;
    min-block-size: 24px;
    margin-block-start: 0.5em;
    color: var(--_quiet);
    font-size: 0.867em;
  }
  .tiny .who {
    grid-area: 2 / 1 / auto / -1;
  }
  .wide .review {
    grid-template-columns: auto minmax(0, 1fr) auto auto;
  }
  .wide .marks {
    grid-area: 1 / 3;
    align-self: start;
    justify-content: end;
    max-inline-size: 18em;
    margin-block-start: 0.2em;
  }
  .wide .stars {
    grid-column: 4;
  }
  @media (pointer: coarse) {
    .base :is(.review .link, .actions button) {
      line-height: max(44px, 1.4em);
    }
  }
`;
