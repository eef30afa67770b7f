import { css } from 'lit';

/** The page: sections on one calm surface, a hairline between them, in two columns where there is room. */
export const pageStyles = css`
  .page {
    display: flex;
    flex-direction: column;
    padding: 0 calc(1.2em * var(--_density));
  }
  /* As high as the room that is kept: what is left over stands between the last sections, which nobody has reached yet. */
  :is(.ready, .loading, .stale) > .page {
    min-block-size: inherit;
  }
  .page > :is(.topics, .history, .signals) {
    flex: 1 0 auto;
  }
  .section {
    display: grid;
    align-content: start;
    gap: calc(0.6em * var(--_density));
    padding-block: calc(1.2em * var(--_density));
    border-block-start: 1px solid var(--_line);
    min-inline-size: 0;
  }
  /* The room of what runs the method is kept until it is there. */
  .ready .page > .advice {
    min-block-size: 25em;
  }
  .ready :is(.slim, .wide) > .advice {
    min-block-size: 29em;
  }
  .ready .page > .what-if {
    min-block-size: calc(var(--_rows) * 5.9em + 13em);
  }
  .ready .wide > .what-if {
    min-block-size: calc(var(--_rows) * 3em + 12em);
  }
  .page > :first-child {
    border-block-start: 0;
  }
  .wide.page {
    display: grid;
    align-content: start;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    column-gap: calc(2.4em * var(--_density));
    padding-inline: calc(1.6em * var(--_density));
  }
  .wide > :is(.head, .what-if, .export, .notice) {
    grid-column: 1 / -1;
  }
  /* Beside the history, which is a button until it is wanted, and what stands below that. */
  :is(.ready, .stale, .expired) > .wide > .topics {
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
  .section > .button {
    justify-self: start;
  }
  .export {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
  }
  .export > .button {
    margin-inline-start: auto;
  }
  .notice {
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
`;
