import { css } from 'lit';

/** The page: sections on one calm surface, a hairline between them, in two columns where there is room. */
export const pageStyles = css`
  .page {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    padding: 0 calc(1.2em * var(--_density));
  }
  .section {
    display: grid;
    align-content: start;
    gap: calc(0.6em * var(--_density));
    padding-block: calc(1.2em * var(--_density));
    border-block-start: 1px solid var(--_line);
    min-inline-size: 0;
  }
  .page > :first-child {
    border-block-start: 0;
  }
  .wide.page {
    grid-template-columns: repeat(2, minmax(0, 1fr));
    column-gap: calc(2.4em * var(--_density));
    padding-inline: calc(1.6em * var(--_density));
  }
  .wide > :is(.head, .what-if, .export, .stale) {
    grid-column: 1 / -1;
  }
  /* Beside the history, which is a button until it is wanted, and what stands below that. */
  .wide > .topics {
    grid-row: span 2;
  }
  h3 > b {
    font-size: 1.133em;
  }
  h3 > .quiet {
    font-weight: 400;
  }
  h4 {
    margin: 0.3em 0 0;
    font: inherit;
    font-weight: 600;
  }
  .stand {
    display: flex;
    justify-content: space-between;
    align-items: start;
    gap: 1em;
  }
  .level {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.6em;
    font-size: 1.133em;
  }
  .level > b {
    font-size: 1.35em;
    line-height: 1.35;
  }
  .score {
    white-space: nowrap;
    text-align: end;
  }
  .score > b {
    font-size: 2.6em;
    line-height: 1.1;
    letter-spacing: -0.02em;
  }
  .pulls {
    display: grid;
    gap: 0.2em;
  }
  [data-direction]::before {
    margin-inline-end: 0.45em;
    font-size: 0.8em;
  }
  [data-direction='up']::before {
    content: '▲';
    content: '▲' / '';
    color: var(--_above);
  }
  [data-direction='down']::before {
    content: '▼';
    content: '▼' / '';
    color: var(--_below);
  }
  .missing {
    display: grid;
    gap: 0.4em;
  }
  progress {
    inline-size: 100%;
    max-inline-size: 24em;
    block-size: 0.6em;
    accent-color: var(--_above);
  }
  .named,
  .sessions {
    display: grid;
    gap: 0.7em;
  }
  .tone-wish.chip {
    color: var(--_below);
    background-color: var(--_below-wash);
  }
  .tone-praise.chip {
    color: var(--_above);
    background-color: var(--_above-wash);
  }
  blockquote {
    margin: 0.35em 0 0;
    padding: 0.5em 0.8em;
    border-radius: 10px;
    background-color: var(--_wash);
    text-align: start;
  }
  .sessions > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 0.8em;
  }
  .sessions > li > :last-child {
    grid-column: 1 / -1;
  }
  [part='comparison'] dl > div {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 0.8em;
  }
  code {
    font-size: 0.95em;
  }
  .section > .button {
    justify-self: start;
  }
  .export {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
  }
  .stale {
    padding-block: 0.7em;
    color: var(--_below);
  }
  .section > .bone {
    inline-size: 90%;
    block-size: 1.1em;
  }
  .section > .bone:first-child {
    inline-size: 40%;
    block-size: 1.4em;
  }
  .section > .bone:last-child {
    inline-size: 65%;
  }
  .base .page :is(button.link, summary.link, a.link) {
    justify-self: start;
    inline-size: fit-content;
    cursor: pointer;
  }
  @media (pointer: coarse) {
    .base .page :is(button.link, summary.link) {
      display: grid;
      align-items: center;
      min-block-size: 44px;
    }
  }
  @media (forced-colors: active) {
    blockquote {
      border: 1px solid;
    }
  }
`;
