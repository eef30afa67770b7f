import { css } from '../shared/css.ts';

export const historyStyles = css`
  .history .show {
    display: inline-flex;
    align-items: center;
    min-height: 44px;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 16px;
  }
  .legend li {
    display: inline-flex;
    align-items: center;
    gap: 6px;
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
    height: 260px;
    margin-block: 10px;
    color: var(--_quiet);
    background-color: var(--_paper);
    border: 0 solid var(--_line);
  }
  .chart canvas:focus-visible {
    outline: 2px solid var(--_link);
    outline-offset: 2px;
    border-radius: 4px;
  }
  .history summary {
    display: list-item;
    min-height: 24px;
    width: fit-content;
    cursor: pointer;
    color: var(--_link);
    font-size: 13px;
    font-weight: 600;
  }
  .scroll {
    overflow-x: auto;
  }
  .scroll:focus-visible {
    outline: 2px solid var(--_link);
  }
  .scroll table {
    font-size: 13px;
  }
  .scroll :is(td, th:not(:first-child)) {
    padding-inline-start: 4px;
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
