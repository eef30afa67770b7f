import { css } from 'lit';

/** What the index was worth: a sentence for each reader, and plain tables. */
export const recordStyles = css`
  .record {
    display: grid;
    gap: 0.8em;
    margin-block-start: 0.4em;
  }
  .record dl {
    display: grid;
    gap: 0.7em;
  }
  .record dt {
    color: var(--_quiet);
  }
  .record table {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  .record caption {
    padding-block: 0.4em 0.2em;
    font-weight: 600;
    text-align: start;
  }
  .record :is(th, td) {
    padding: 0.3em 0;
    padding-inline-end: 0.8em;
    border-block-start: 1px solid var(--_line);
    font-weight: inherit;
    text-align: start;
    vertical-align: baseline;
    overflow-wrap: anywhere;
  }
  .record thead th {
    border-block-start: 0;
    color: var(--_quiet);
    font-size: 0.9em;
    vertical-align: bottom;
  }
  .record .own > * {
    font-weight: 600;
  }
`;
