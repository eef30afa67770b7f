import { css } from '@lit/reactive-element';

/** The strip and the mark: one link each, in a line of the page. */
export const smallFormsStyles = css`
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
    .strip > .link {
      border: 1px solid;
    }
  }
`;
