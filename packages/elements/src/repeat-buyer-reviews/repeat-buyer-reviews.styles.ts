import { css } from '../shared/css.ts';

// The same rules hold for a forced variant and for one that the room decides, so each is written once and placed twice.

/** The card waits out of sight, as a sheet from below that the last box opens. */
const compact = css`
  .base {
    display: grid;
    align-content: end;
    min-height: 280px;
  }
  .glance,
  .close {
    display: grid;
  }
  .card {
    position: fixed;
    inset: auto 0 0;
    width: min(640px, 100%);
    height: 85dvh;
    margin: 0 auto;
    overflow: auto;
    overscroll-behavior: contain;
    border-end-start-radius: 0;
    border-end-end-radius: 0;
  }
  .card:not(:popover-open) {
    display: none;
  }
  .card::backdrop {
    background: #1a131066;
  }
`;

const full = css`
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
`;

export const reviewsStyles = css`
  :host {
    container: room / inline-size !important;
  }
  .base {
    min-height: 720px;
  }
  .base[hidden] {
    display: none;
  }
  .glance,
  .close {
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
    display: flex;
    flex-flow: row wrap;
    align-items: baseline;
    gap: 4px 10px;
  }
  h2 {
    font-size: 18px;
    font-weight: 700;
  }
  details {
    flex: 1 1 200px;
  }
  summary {
    cursor: pointer;
    min-height: 24px;
    line-height: 24px;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::after {
    content: '?' / '';
    display: inline-block;
    width: 16px;
    margin-inline-start: 6px;
    border-radius: 50%;
    background: var(--_wash);
    color: var(--_link);
    font-size: 11px;
    font-weight: 700;
    line-height: 16px;
    text-align: center;
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
    gap: 2px;
    margin: 0;
    border: 0;
    padding: 3px;
    border-radius: 999px;
    background: var(--_wash);
    font-size: 13px;
    color: var(--_quiet);
  }
  .sorts span {
    display: block;
    padding: 0 12px;
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
  select {
    appearance: none;
    border: 0;
    font-family: inherit;
    cursor: pointer;
    field-sizing: content;
    padding-inline-end: 24px;
    background: var(--_wash) conic-gradient(from 135deg at 50% 75%, currentColor 90deg, #0000 0) no-repeat
      calc(100% - 10px) 55% / 9px 6px;
  }
  :is(button, select).chip {
    min-height: 32px;
  }
  [aria-pressed='true'].chip {
    background: var(--_brand);
    color: var(--_on-brand);
  }
  .left-out {
    margin-top: 12px;
    padding: 8px 12px;
    border-radius: 12px;
    background: var(--_wash);
    font-size: 14px;
  }
  [aria-busy='true'] .list {
    opacity: 0.55;
  }
  .section {
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
    .base {
      min-height: 640px;
    }
    .card {
      padding: 20px;
    }
  }
  @container room (width >= 860px) {
    :host(:not([variant='compact'], [variant='card'])) {
      ${full}
    }
  }
  @container room (width < 240px) {
    :host(:not([variant])) {
      ${compact}
    }
  }
  :host([variant='compact']) {
    ${compact}
  }
  .glance {
    gap: 10px;
    font-size: 14px;
  }
  .box {
    border-radius: 16px;
    padding: 10px 14px;
    background: var(--_paper);
    box-shadow: 0 1px 2px #3a241514;
  }
  :host([scheme='overlay']) .box {
    backdrop-filter: blur(14px);
  }
  .box > p {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
    overflow-wrap: anywhere;
  }
  .box > .quiet {
    -webkit-line-clamp: 1;
  }
  button.box {
    justify-self: end;
    border-radius: 999px;
    font-weight: 600;
  }
  .close {
    position: sticky;
    inset-block-start: -8px;
    float: inline-end;
    width: 44px;
    height: 44px;
    place-items: center;
    font-size: 26px;
    color: var(--_quiet);
  }
`;
