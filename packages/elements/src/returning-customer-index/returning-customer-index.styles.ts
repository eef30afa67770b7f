import { css } from '../shared/css.ts';
import { bones } from './bones.styles.ts';
import { compact } from './compact.styles.ts';
import { full, wide, wider } from './wide.styles.ts';

// The same rules hold for a forced variant and for one that the room decides, so each is written once and placed twice.

export const indexStyles = css`
  :host {
    container-type: inline-size !important;
    contain-intrinsic-inline-size: 360px;
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  :host([variant='compact']) {
    display: inline-block !important;
    container-type: normal !important;
    max-width: 100%;
    vertical-align: middle;
  }
  .card {
    display: grid;
    grid-template: auto auto 1fr / clamp(56px, 28cqi, 104px) 1fr;
    grid-template-areas: 'clover head' 'dimensions dimensions' 'foot foot';
    gap: 12px 16px;
    padding: 16px;
  }
  .clover {
    grid-area: clover;
    align-self: center;
    width: 100%;
  }
  .head {
    grid-area: head;
    display: grid;
    align-content: center;
    align-items: center;
  }
  .peers {
    display: none;
  }
  .verdict,
  .dimensions {
    word-break: keep-all;
  }
  .verdict {
    text-wrap: balance;
    /* Safari keeps Chinese together at its commas as well. */
    overflow-wrap: anywhere;
    font-size: 18px;
    font-weight: 700;
    line-height: 24px;
  }
  .verdict [data-level] {
    background: none;
  }
  .score {
    font-size: 44px;
    line-height: 48px;
    font-weight: 700;
    letter-spacing: -0.02em;
  }
  small {
    display: none;
    font-size: 13px;
    font-weight: 400;
    color: var(--_quiet);
  }
  .dimensions {
    grid-area: dimensions;
    align-self: center;
    display: grid;
    grid-template-columns: auto 1fr auto auto auto;
    gap: 0 10px;
  }
  li {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    align-items: center;
    min-height: 32px;
    font-size: 14px;
  }
  li > b {
    text-align: end;
    letter-spacing: -0.02em;
  }
  .trend {
    color: var(--_quiet);
    font-size: 12px;
    text-align: end;
  }
  .bar {
    position: relative;
    height: 8px;
    border-radius: 8px;
    background: var(--_wash);
    box-shadow: inset 0 0 0 1px var(--_line);
    color: var(--_ink);
    clip-path: inset(-4px 0);
  }
  .bar::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    width: calc(var(--value) * 1%);
    border-radius: 8px;
    background: var(--_leaf, var(--_quiet));
  }
  .bar::after {
    content: '';
    position: absolute;
    inset-block: -3px;
    inset-inline-start: calc(var(--median) * 1% - 1px);
    width: 2px;
    border-radius: 2px;
    background: currentColor;
  }
  .foot {
    grid-area: foot;
    align-self: end;
    display: grid;
    gap: 0 12px;
    line-height: 20px;
  }
  .held {
    color: var(--_below);
    font-weight: 600;
    line-height: 20px;
  }
  .head:has(.held) + ul li {
    min-height: 24px;
  }
  .how {
    justify-self: start;
  }
  ${bones}
  /* The room kept, as in reserve.ts: what the longest of our languages needs at each width, in a wide typeface. */
  .room {
    min-height: 500px;
  }
  @container (width < 340px) {
    .trend {
      display: none;
    }
  }
  @container (width >= 280px) {
    .room {
      min-height: 480px;
    }
  }
  @container (width >= 320px) {
    .room {
      min-height: 406px;
    }
  }
  @container (width >= 520px) {
    :host(:not([variant='compact'])) {
      ${wide}
    }
  }
  @container (width >= 600px) {
    :host(:not([variant='compact'])) {
      ${wider}
    }
  }
  @container (width >= 840px) {
    :host(:not([variant='compact'], [variant='card'])) {
      ${full}
    }
  }
  :host(:not([state='ready'], [state='stale'], [state='loading'], [variant='compact'])) {
    .card {
      grid-template-rows: 1fr 0 auto;
    }
    .head {
      grid-template: auto / 1fr;
    }
  }
  @container (width < 280px) {
    :host(:not([variant])) {
      ${compact}
    }
  }
  :host([variant='compact']) {
    ${compact}
    /* Two lines are enough for any verdict, before the sample is left out. */
    .head {
      flex: 1 1 0;
    }
    .verdict {
      min-width: 9em;
    }
  }
  :host([variant='compact'][scheme='overlay']) path:nth-child(-n + 4) {
    fill: currentColor;
  }
`;
