import { css } from '@lit/reactive-element';

/** What the form looks like beyond the surface that all cards share. */
export const formStyles = css`
  .review-card {
    display: grid;
    grid-template-columns: minmax(0, 44em);
    align-content: start;
    justify-content: center;
    gap: calc(0.9em * var(--_density));
    padding: calc(1.1em * var(--_density));
  }
  .base > .review-card {
    min-block-size: inherit;
  }
  /* A message shorter than the form lies at the lower edge, too. */
  .form-sheet {
    display: grid;
    align-content: end;
  }
  .form-sheet > .review-card {
    min-block-size: 0;
  }
  /* As high with a line as with two, so that one message may follow another. */
  .base > .status {
    min-block-size: 5.6em;
  }
  .form-sheet .card {
    border-end-start-radius: 0;
    border-end-end-radius: 0;
    border-start-start-radius: 24px;
    border-start-end-radius: 24px;
  }
  .head {
    display: flex;
    justify-content: space-between;
    gap: 1em;
  }
  .head b {
    display: block;
    font-size: 1.13em;
    line-height: 1.35;
  }
  /* The names of goods have any length; what they say is known to who bought them. */
  .head .quiet {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    line-clamp: 2;
    overflow: hidden;
  }
  .about {
    --_told: block;
    min-block-size: 44px;
  }
  .about u {
    text-decoration-style: dotted;
    text-underline-offset: 0.25em;
  }
  .leaves {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 1em;
  }
  .leaves .quiet {
    display: block;
  }
  .base .link {
    min-block-size: 44px;
    padding-inline-end: 1em;
  }
  .link[aria-expanded]::after {
    content: ' ›';
    content: ' ›' / '';
  }
  .picture {
    cursor: pointer;
    touch-action: manipulation;
  }
  .picture .clover {
    inline-size: 6em;
  }
  .head .clover {
    inline-size: 3.4em;
  }
  .write {
    display: flex;
    align-items: end;
    gap: 0.7em;
  }
  textarea {
    all: unset;
    flex: 1;
    min-inline-size: 0;
    min-block-size: 44px;
    max-block-size: 12em;
    padding: 0.65em 0.8em;
    border-radius: 14px;
    background-color: var(--_wash);
    box-shadow: inset 0 0 0 1px var(--_line);
    line-height: 1.5;
    white-space: pre-wrap;
    overflow: auto;
    field-sizing: content;
  }
  /* A sheet stays as low as what it lies over lets it: the film, and the cross that a page has put above it. */
  .form-sheet textarea {
    max-block-size: 7.5em;
  }
  textarea::placeholder {
    color: var(--_quiet);
    opacity: 1;
  }
  textarea:focus-visible {
    outline: var(--huitou-focus-width, 2px) solid var(--_focus);
  }
  .review-card .button {
    display: grid;
    place-items: center;
    min-block-size: 44px;
    padding-block: 0.2em;
  }
  .base .primary {
    border-color: #0000;
    background-color: var(--_brand);
    color: var(--_on-brand);
  }
  .primary:hover {
    filter: brightness(1.06);
  }
  .primary[aria-busy='true'] {
    filter: saturate(0.4);
    cursor: progress;
  }
  .danger {
    color: var(--_below);
  }
  .foot {
    display: flex;
    justify-content: space-between;
    gap: 1em;
    min-block-size: 1.5em;
  }
  .count {
    white-space: nowrap;
  }
  .warn {
    color: var(--_below);
  }
  p.warn {
    padding: 0.5em 0.8em;
    border-radius: 12px;
    background-color: var(--_below-wash);
  }
  .own {
    margin: 0;
    padding: 0.6em 0.9em;
    border-radius: 12px;
    background-color: var(--_wash);
    white-space: pre-wrap;
  }
  .actions,
  .confirm {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.6em;
  }
  .confirm {
    padding: 0.8em;
    border-radius: 12px;
    background-color: var(--_wash);
  }
  .confirm p {
    flex: 1 1 100%;
  }
  .review-card .bone {
    inline-size: 60%;
  }
  .review-card .wide {
    inline-size: 80%;
    block-size: 1.2em;
  }
  .review-card .tall {
    inline-size: 100%;
    block-size: 44px;
  }
`;
