import { css } from '@lit/reactive-element';

/** The ticket, the strip and the mark. */
export const badgeStyles = css`
  .room {
    container-type: inline-size;
  }
  p {
    margin: 0;
  }
  .clover {
    display: block;
    flex: none;
    overflow: visible;
    forced-color-adjust: none;
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }
  /* Paint by way of the colour: the url of a page is none, and nothing is requested for it. */
  path {
    color: var(--_quality);
    fill: currentColor;
  }
  path:nth-child(2) {
    color: var(--_service);
  }
  path:nth-child(3) {
    color: var(--_content);
  }
  path:nth-child(4) {
    color: var(--_returning);
  }
  path.outline {
    color: var(--_quiet);
    fill: none;
    stroke: currentColor;
    stroke-width: 4;
  }
  a {
    color: var(--_link);
    font-weight: 600;
    text-decoration: none;
  }
  a:hover {
    text-decoration: underline;
  }
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
  :host(:is([variant='strip'], [variant='mark'])) {
    display: inline-block;
    vertical-align: middle;
  }
  /* As wide in every state as in the longest language, so that nothing beside it moves. */
  :host([variant='strip']) {
    min-inline-size: min(14 * var(--huitou-font-size, 0.9375em), 100%);
  }
  .strip {
    min-block-size: 2.2em;
  }
  .mark {
    min-block-size: 1.6em;
  }
  .strip > .link {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 0.45em;
    min-block-size: max(2.538em, 24px);
    padding-inline: 0.8em;
    border-radius: var(--huitou-chip-radius, 999px);
    color: var(--_quiet);
    background-color: var(--_wash);
    font-size: 0.867em;
  }
  .strip.verified > .link {
    color: var(--_link);
    background-color: var(--_brand-wash);
  }
  .strip .clover {
    inline-size: 1.4em;
  }
  .mark > .link {
    display: block;
    padding: max(0px, (24px - var(--huitou-mark-size, 1.5em)) / 2);
  }
  .mark .clover {
    inline-size: var(--huitou-mark-size, 1.5em);
  }
  :is(.strip, .mark) path.outline {
    stroke-width: 7;
  }
  /* Over a film the sign is white, as everything that has to be seen on any frame. */
  .overlay:is(.strip, .mark) path {
    color: var(--_ink);
  }
  .overlay.strip > .link {
    color: var(--_ink);
    background-color: var(--_paper);
  }
  @media (forced-colors: active) {
    .card,
    .chip,
    .strip > .link {
      border: 1px solid;
    }
  }
`;
