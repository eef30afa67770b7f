import { css } from '../shared/css.ts';

export const reviewsStyles = css`
  :host {
    container: room / inline-size !important;
    contain-intrinsic-inline-size: 360px;
    min-inline-size: 0;
    max-inline-size: 100%;
    min-height: 900px !important;
  }
  .base {
    display: block;
    min-height: inherit;
  }
  .base[hidden] {
    display: none;
  }
  .card {
    display: block;
    position: static;
    container: card / inline-size;
    width: auto;
    height: auto;
    margin: 0;
    border: 0;
    padding: 16px;
    overflow: visible;
    color: inherit;
  }
  .head {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
    gap: 4px 16px;
  }
  h2 {
    min-height: 27px;
    font-size: 18px;
    font-weight: 700;
  }
  summary {
    cursor: pointer;
    line-height: 24px;
    list-style: none;
    /* Safari takes no style in the shorthand, and a minifier makes the shorthand of a shorthand and a style. */
    text-decoration-line: underline;
    text-decoration-style: dotted;
    text-underline-offset: 4px;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  details p {
    max-width: 68ch;
  }
  .unseen,
  .sorts input {
    position: absolute;
    clip-path: inset(50%);
    width: 1px;
    height: 1px;
    overflow: hidden;
  }
  .sorts {
    display: flex;
    flex-wrap: wrap;
    gap: 2px;
    margin: 0;
    border: 0;
    padding: 3px;
    border-radius: 18px;
    background: var(--_wash);
    font-size: 13px;
    color: var(--_quiet);
  }
  .sorts span {
    display: block;
    padding: 0 10px;
    border-radius: 999px;
    line-height: 30px;
    cursor: pointer;
    white-space: nowrap;
  }
  .sorts :checked + span {
    background: var(--_paper);
    color: var(--_ink);
    font-weight: 600;
    box-shadow: 0 1px 2px #3a241526;
  }
  :is(.sorts :focus-visible + span, select:focus-visible, .review:focus-visible) {
    outline: 2px solid var(--_link);
    outline-offset: -2px;
  }
  .filters {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-top: 12px;
  }
  select.chip {
    appearance: none;
    border: 0;
    font-family: inherit;
    cursor: pointer;
    field-sizing: content;
    padding-inline-end: 24px;
    background: var(--_wash) conic-gradient(from -45deg at bottom, currentColor 90deg, #0000 0) no-repeat
      calc(100% - 10px) 55% / 10px 5px;
  }
  select:dir(rtl) {
    background-position-x: 10px;
  }
  .filters > * {
    min-height: 32px;
  }
  [aria-pressed='true'].chip {
    background: var(--_brand);
    color: var(--_on-brand);
  }
  .left-out {
    margin-block: 12px;
    padding: 8px 12px;
    border-radius: 12px;
    background: var(--_wash);
    font-size: 14px;
  }
  [aria-busy='true'] .list {
    opacity: 0.55;
  }
  .section + .section {
    content-visibility: auto;
    contain-intrinsic-block-size: auto calc(var(--reviews) * 170px);
  }
  .end {
    display: grid;
    justify-items: center;
    gap: 8px;
    padding-top: 12px;
    border-top: 1px solid var(--_line);
  }
  .more {
    min-height: 44px;
    padding: 0 28px;
    border-radius: 999px;
    background: var(--_brand-wash);
    color: var(--_link);
    font-weight: 600;
    text-align: center;
  }
  .none {
    padding: 40px 16px;
    text-align: center;
  }
  @container room (width >= 480px) {
    .card {
      padding: 20px;
    }
  }
  @container card (width >= 560px) {
    .head {
      grid-template-columns: 1fr auto;
    }
    .sorts {
      grid-area: 1 / 2 / span 2;
      align-self: start;
    }
  }
  @container room (width >= 860px) {
    :host(:not([variant='compact'], [variant='card'])) {
      .card {
        display: grid;
        grid-template: auto 1fr / 300px 1fr;
        gap: 20px 40px;
        padding: 28px;
      }
      .head {
        grid-column: 1 / -1;
      }
      .side {
        align-self: start;
        position: sticky;
        inset-block-start: 16px;
      }
      .summary {
        grid-template: none;
        margin: 0;
      }
      .summary > * {
        grid-column: 1;
      }
    }
  }
  :host([variant='compact']) {
    min-height: 280px !important;
  }
  :host([variant='compact']) .card {
    display: none;
  }
`;
