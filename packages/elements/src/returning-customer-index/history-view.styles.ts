import { css } from 'lit';

/** The history in that dialog. */
export const historyStyles = css`
  .history .show {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.15em 1em;
  }
  .legend li {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
  }
  .sample {
    color: var(--_quiet);
    stroke: currentColor;
    stroke-width: 1px;
    fill: none;
  }
  [data-place] .sample {
    stroke-width: 2px;
  }
  [data-place='0'] .sample {
    color: var(--_ink);
    stroke-width: 4px;
  }
  [data-place='1'] .sample {
    color: var(--_quality);
  }
  [data-place='2'] .sample {
    color: var(--_service);
  }
  [data-place='3'] .sample {
    color: var(--_content);
  }
  [data-place='4'] .sample {
    color: var(--_returning);
  }
  .chart {
    position: relative;
    block-size: 260px;
    margin-block: 0.7em;
    color: var(--_quiet);
    background-color: var(--_paper);
    border: 0 solid var(--_line);
  }
  .history summary {
    display: list-item;
    min-block-size: 24px;
    inline-size: fit-content;
    cursor: pointer;
    color: var(--_link);
    font-size: 0.867em;
    font-weight: 600;
  }
  .scroll {
    overflow-x: auto;
  }
  .scroll table {
    font-size: 0.867em;
  }
  .scroll :is(td, th:not(:first-child)) {
    padding-inline-start: 0.3em;
  }
  .scroll th {
    word-break: keep-all;
  }
  .scroll th:first-child {
    white-space: nowrap;
  }
  @media (forced-colors: active) {
    .sample {
      forced-color-adjust: none;
    }
  }
`;
