import { css } from '../shared/css.ts';

/** One line, as in a corner of a film: everything else is there for screen readers alone. */
export const compact = css`
  .room {
    min-height: 40px;
  }
  .card {
    display: inline-flex;
    flex-flow: row wrap;
    align-items: center;
    gap: 0 8px;
    box-sizing: border-box;
    max-width: 100%;
    height: 40px;
    min-height: 0;
    overflow: hidden;
    padding: 0 14px 0 8px;
    border-radius: 999px;
    position: relative;
    white-space: nowrap;
    vertical-align: bottom;
  }
  .clover {
    width: 24px;
    height: 24px;
  }
  [d^='M']:nth-child(-n + 4) ~ :nth-child(n + 5) {
    display: none;
  }
  path {
    stroke-dasharray: none;
  }
  /* In a narrow place the sentence takes two lines, so that the number and its doubt always stay. */
  .head {
    display: flex;
    gap: 8px;
    max-width: calc(100% - 32px);
    height: 40px;
    line-height: 18px;
    white-space: normal;
  }
  .foot {
    display: contents;
    line-height: 40px;
  }
  .verdict,
  .head .note {
    font-size: 13px;
    line-height: 18px;
  }
  .score {
    font-size: 18px;
    line-height: 32px;
    white-space: nowrap;
  }
  small {
    display: inline;
  }
  .note {
    z-index: 1;
  }
  .basis span:not(.bone) {
    display: none;
  }
  .basis .bone {
    width: 10em;
  }
  .title,
  .peers,
  .source,
  .held,
  .dimensions {
    position: absolute;
    clip-path: inset(50%);
    width: 1px;
    height: 1px;
    overflow: hidden;
  }
  .how {
    position: absolute;
    inset: 0;
    width: 100%;
    color: transparent;
    overflow: hidden;
  }
`;
