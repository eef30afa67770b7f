import { css } from 'lit';

/** How the pieces of the card lie: below each other, the clover beside the rows, or all side by side. */
export const cardStyles = css`
  :is(.as-narrow, .as-wide, .as-full) {
    display: grid;
    align-content: start;
  }
  :is(.as-narrow, .as-wide, .as-full) > .unseen {
    position: absolute;
  }
  :is(.ready, .stale, .loading) {
    align-content: stretch;
  }
  .grid {
    display: grid;
    grid-template-columns: clamp(3.6em, 24%, 6em) minmax(0, 1fr);
    grid-template-rows: auto auto 1fr auto;
    grid-template-areas: 'clover head' 'figure figure' 'rows rows' 'foot foot';
    gap: 0 calc(1em * var(--_density));
    padding: calc(1.05em * var(--_density));
  }
  .grid > .clover {
    grid-area: clover;
    align-self: start;
    inline-size: 100%;
  }
  .clover [data-place] {
    cursor: pointer;
  }
  .outline {
    pointer-events: none;
  }
  .head {
    grid-area: head;
    align-self: center;
  }
  .verdict {
    word-break: keep-all;
    font-size: 1.2em;
    font-weight: 700;
    line-height: 1.3;
  }
  .figure,
  .dimensions,
  .foot {
    margin-block-start: calc(0.65em * var(--_density));
  }
  .as-wide .figure {
    justify-self: end;
    inline-size: 100%;
    max-inline-size: 11em;
  }
  .as-wide .figure,
  .as-full .dimensions {
    margin-block-start: 0;
  }
  .figure {
    grid-area: figure;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
    gap: 0 1em;
  }
  .grid .score {
    grid-row: span 2;
  }
  .grid .score b {
    font-size: 2.9em;
  }
  .grid .score small {
    font-size: 1.3em;
  }
  .grid .range {
    align-self: end;
  }
  .axis {
    display: flex;
    justify-content: space-between;
    gap: 0.5em;
    font-size: 0.733em;
    line-height: 1.4;
  }
  .axis > :last-child {
    white-space: nowrap;
  }
  .as-wide .grid {
    grid-template-columns: clamp(5em, 26%, 10em) minmax(0, 1.35fr) minmax(0, 1fr);
    grid-template-rows: auto 1fr auto;
    grid-template-areas: 'clover head figure' 'clover rows rows' 'foot foot foot';
    gap: 0 calc(1.55em * var(--_density));
    padding: calc(1.33em * var(--_density));
  }
  :is(.as-wide, .as-full) .verdict {
    font-size: 1.35em;
  }
  :is(.as-wide, .as-full) .figure {
    grid-template-columns: minmax(0, 1fr);
    align-self: end;
  }
  :is(.as-wide, .as-full) .grid .score b {
    font-size: 3.33em;
  }
  .as-full .grid {
    grid-template-columns: clamp(6em, 22%, 12.5em) minmax(0, 2fr) minmax(0, 3fr);
    grid-template-rows: 1fr auto auto;
    grid-template-areas: 'clover head rows' 'clover figure rows' 'foot foot foot';
    gap: 0 calc(2.1em * var(--_density));
    padding: calc(1.6em * var(--_density));
  }
`;
