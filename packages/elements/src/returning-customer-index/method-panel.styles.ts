import { css } from '../shared/css.ts';

export const methodStyles = css`
  dialog {
    all: unset;
    display: none;
    color-scheme: inherit;
  }
  dialog[open] {
    display: block;
    position: fixed;
    inset: 0;
    margin: auto;
    width: min(640px, 100vw - 24px);
    height: fit-content;
    max-height: calc(100dvh - 24px);
    overflow: auto;
    overscroll-behavior: contain;
    border-radius: var(--huitou-radius, 16px);
    box-shadow: 0 24px 64px -16px #0008;
  }
  dialog::backdrop {
    background: #1a131099;
  }
  :host([scheme='overlay']) dialog {
    --_paper: #1a1310;
  }
  .panel {
    display: block;
    position: relative;
    padding: 24px;
    background: var(--_paper);
    font-size: 14px;
    line-height: 1.6;
  }
  .panel h2 {
    font-size: 20px;
    font-weight: 700;
    padding-inline-end: 40px;
  }
  .panel h3 {
    font-size: 15px;
    font-weight: 700;
    margin: 20px 0 6px;
    padding-top: 16px;
    border-top: 1px solid var(--_line);
  }
  .lead {
    margin-block: 6px;
  }
  .panel [data-level] {
    background: none;
    font-weight: 600;
  }
  .close {
    position: absolute;
    inset-block-start: 14px;
    inset-inline-end: 14px;
    width: 44px;
    height: 44px;
    text-align: center;
    font-size: 26px;
    line-height: 44px;
    color: var(--_quiet);
  }
  table {
    width: 100%;
    border-collapse: collapse;
  }
  th,
  td {
    padding: 6px 0 6px 8px;
    text-align: end;
    font-weight: 400;
  }
  th:first-child {
    text-align: start;
    padding-inline: 0;
  }
  thead th {
    color: var(--_quiet);
    font-size: 12px;
  }
  tbody tr {
    border-top: 1px solid var(--_line);
  }
  .sum {
    margin-top: 8px;
    padding: 10px 12px;
    border-radius: 12px;
    background: var(--_wash);
    font-weight: 600;
  }
  dt {
    margin-top: 12px;
  }
  dd {
    margin-inline-start: 12px;
    padding-inline-start: 12px;
    border-inline-start: 2px solid var(--_line);
  }
  .panel ol {
    display: grid;
    gap: 6px;
    padding-inline-start: 20px;
    list-style: decimal;
  }
  .panel ol li {
    display: list-item;
    line-height: 1.6;
  }
  .panel a {
    color: var(--_link);
    font-weight: 600;
  }
  code {
    font-size: 12px;
  }
`;
