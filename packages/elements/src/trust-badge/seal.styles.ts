import { css } from '@lit/reactive-element';

/** The ticket, with what was checked or why nothing is stated. */
export const sealStyles = css`
  .card {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    border: var(--huitou-border-width, 0px) solid var(--_border);
    border-radius: var(--huitou-card-radius, 16px);
    background-color: var(--_paper);
    box-shadow: var(--huitou-shadow, 0 1px 2px #3a241514, 0 8px 24px -12px #3a241533);
  }
  /* A statement fills the room that is kept for the longest: no hole below it. */
  .space > .card:not(.status) {
    min-block-size: inherit;
  }
  .overlay .card {
    -webkit-backdrop-filter: blur(14px);
    backdrop-filter: blur(14px);
    box-shadow: none;
  }
  .stub {
    display: grid;
    place-items: center;
    padding: calc(0.8em * var(--_density));
    border-inline-end: 1px dashed var(--_line);
    border-start-start-radius: inherit;
    border-end-start-radius: inherit;
    background-color: var(--_wash);
  }
  .stub > .clover {
    inline-size: 2.9em;
  }
  .body {
    display: grid;
    align-content: center;
    gap: 0.2em;
    padding: calc(0.8em * var(--_density)) calc(1em * var(--_density));
  }
  .title {
    font-weight: 700;
  }
  .chip {
    display: inline-block;
    margin-inline-start: 0.3em;
    padding: 0 0.7em;
    border-radius: var(--huitou-chip-radius, 999px);
    color: var(--_above);
    background-color: var(--_above-wash);
    font-size: 0.8em;
    font-weight: 600;
  }
  .stated {
    font-size: 0.9em;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
    padding-block-start: 0.3em;
    border-block-start: 1px solid var(--_line);
    font-size: 0.8em;
    font-weight: 600;
    line-height: max(24px, 1.4em);
  }
  .checks {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.9em;
    color: var(--_above);
  }
  @media (prefers-reduced-motion: no-preference) {
    .check {
      animation: appear calc(0.1s * var(--huitou-motion, 1)) backwards;
    }
    .check:nth-child(2) {
      animation-delay: calc(0.1s * var(--huitou-motion, 1));
    }
    .check:nth-child(3) {
      animation-delay: calc(0.2s * var(--huitou-motion, 1));
    }
  }
  @keyframes appear {
    from {
      opacity: 0;
    }
  }
  .status {
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: center;
    gap: 0.2em calc(0.9em * var(--_density));
    min-block-size: 4.3em;
    padding: calc(0.7em * var(--_density)) calc(1em * var(--_density));
  }
  .status > .clover {
    inline-size: 2em;
  }
  .status .title {
    display: block;
    line-height: 1.35;
  }
  .quiet {
    color: var(--_quiet);
    font-size: 0.867em;
  }
  .status > .link {
    display: block;
    font-size: 0.867em;
    line-height: max(24px, 1.4em);
  }
  .status > .link::first-letter {
    text-transform: uppercase;
  }
  .retry {
    padding: 0.4em 1em;
    border: 1px solid var(--_line);
    border-radius: var(--huitou-control-radius, 999px);
    font-weight: 600;
  }
  @media (pointer: coarse) {
    .retry {
      min-block-size: 44px;
    }
  }
  @container (max-width: 16em) {
    .card:not(.status) {
      grid-template: auto 1fr / minmax(0, 1fr);
    }
    .stub {
      border-inline-end: 0;
      border-block-end: 1px dashed var(--_line);
      border-start-end-radius: inherit;
      border-end-start-radius: 0;
    }
    .status > :nth-child(3) {
      grid-column: 2 / -1;
      justify-self: start;
    }
  }
  @media (forced-colors: active) {
    .card,
    .chip {
      border: 1px solid;
    }
  }
`;
