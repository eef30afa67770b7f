import { css } from '../shared/css.ts';

export const summaryStyles = css`
  .summary {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 14px 20px;
    align-items: center;
    margin-top: 16px;
  }
  .again > * {
    display: block;
  }
  .again b {
    font-size: 40px;
    line-height: 1;
    letter-spacing: -0.02em;
  }
  .distribution {
    display: grid;
    grid-template-columns: auto 1fr auto;
    gap: 0 8px;
  }
  .distribution button {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    align-items: center;
    min-height: 24px;
    padding: 0 6px;
    border-radius: 8px;
    font-size: 12px;
    color: var(--_quiet);
    white-space: nowrap;
  }
  .distribution button:is(:hover, [aria-pressed='true']) {
    background: var(--_wash);
    color: var(--_ink);
  }
  .distribution [aria-pressed='true'] {
    font-weight: 700;
    box-shadow: inset 0 0 0 1.5px var(--_brand);
  }
  .bar {
    width: 100%;
    height: 8px;
    border-radius: 8px;
    background: var(--_wash);
    box-shadow: inset 0 0 0 1px var(--_line);
    fill: var(--_brand);
  }
  .bar:dir(rtl) {
    transform: scaleX(-1);
  }
  .topics button {
    min-height: 28px;
  }
  .topics,
  .facts {
    grid-column: 1 / -1;
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }
  .facts {
    align-items: center;
    gap: 0 16px;
  }
  .facts :is(span, button) {
    line-height: 24px;
  }
  .facts [aria-pressed='true'] {
    text-decoration: underline;
  }
  .brand {
    color: var(--_link);
    background: var(--_brand-wash);
  }
  @container card (width < 240px) {
    .summary {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @container card (width >= 640px) {
    .summary {
      grid-template-columns: auto minmax(150px, 1fr) 1.4fr;
    }
    .topics {
      grid-column: auto;
    }
  }
`;
