import { css } from 'lit';

/** A row a dimension, with columns that stand below each other without knowing of each other, and what it opens. */
export const rowsStyles = css`
  .dimensions {
    grid-area: rows;
    display: grid;
    align-content: space-evenly;
    margin-inline: -0.5em;
  }
  .dimensions > li {
    padding-inline: 0.5em;
    border-radius: 0.65em;
  }
  .row {
    display: grid;
    grid-template-columns: minmax(0, 5.4em) minmax(2em, 1fr) 1.7em minmax(0, 5.6em);
    align-items: center;
    gap: 0 0.6em;
    inline-size: 100%;
    min-block-size: 44px;
    font-size: 0.933em;
    line-height: 1.25;
    cursor: pointer;
  }
  .row > b {
    text-align: end;
    letter-spacing: -0.02em;
  }
  .row > .chip {
    justify-self: start;
    padding-inline: 0.6em;
    font-size: 0.9em;
  }
  .row > .trend {
    display: none;
  }
  .dimensions > :is(.lit, .open) {
    background-color: var(--_wash);
  }
  .dimensions > .open {
    padding-block-end: 0.6em;
  }
  .open .name {
    font-weight: 700;
  }
  .clover .lit {
    opacity: 0.75;
  }
  @media (hover: hover) {
    .dimensions > li:hover {
      background-color: var(--_wash);
    }
  }
  .bar {
    position: relative;
    block-size: 0.55em;
    border-radius: 1em;
    background-color: var(--_wash);
    box-shadow: inset 0 0 0 1px var(--_line);
    clip-path: inset(-0.3em 0);
  }
  .bar::before,
  .bar::after {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    inline-size: calc(var(--_score) * 1%);
    border-radius: 1em;
    background-color: var(--_leaf, var(--_quiet));
    forced-color-adjust: none;
  }
  .bar::after {
    inset-block: -0.2em;
    inset-inline-start: calc(var(--_median) * 1% - 1px);
    inline-size: 2px;
    background-color: var(--_ink);
  }
  @media (forced-colors: active) {
    .bar {
      border: 1px solid;
    }
    .bar::after {
      background-color: CanvasText;
    }
  }
  .row > .chip::before {
    content: none;
  }
  .as-wide .row,
  .as-full .row {
    grid-template-columns: minmax(0, 6.2em) minmax(2em, 1fr) 1.9em minmax(0, 4em) minmax(0, 5.5em);
    min-block-size: 2.4em;
  }
  :is(.as-wide, .as-full) .row > .trend {
    display: block;
  }
  .as-full .row {
    grid-template: auto auto / minmax(0, 10.8em) minmax(2em, 1fr) 2em minmax(0, 5.6em);
    padding-block: 0.2em;
  }
  .as-full .row > :is(.bar, b, .chip) {
    grid-row: span 2;
  }
  .as-full .row > .trend {
    grid-area: 2 / 1;
  }
`;
