import { css } from 'lit';

/** Topics, signals and the table: what stands below the first sections. */
export const lateStyles = css`
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
  .scroll {
    overflow-x: auto;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.867em;
  }
  th {
    font-weight: 400;
    text-align: start;
  }
  thead th {
    color: var(--_quiet);
    vertical-align: bottom;
  }
  :is(td, th:not(:first-child)) {
    padding-inline-start: 0.6em;
    text-align: end;
    white-space: nowrap;
  }
  thead th:not(:first-child) {
    white-space: normal;
  }
  .dimension > * {
    padding-block-start: 0.5em;
    font-weight: 600;
  }
  code {
    font-size: 0.95em;
  }
  @media (forced-colors: active) {
    blockquote {
      border: 1px solid;
    }
  }
`;
