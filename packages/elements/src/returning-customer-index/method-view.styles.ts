import { css } from 'lit';

/** The dialog with the method. */
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
    box-sizing: border-box;
    margin: auto;
    inline-size: min(43em, 100vw - 24px);
    block-size: fit-content;
    max-block-size: calc(100vh - 24px);
    max-block-size: calc(100dvh - 24px);
    overflow: auto;
    overscroll-behavior: contain;
    border-radius: var(--huitou-card-radius, 16px);
    background-color: var(--_paper);
    color: var(--_ink);
    box-shadow: 0 24px 64px -16px #0008;
  }
  dialog::backdrop {
    background-color: #1a131099;
  }
  .panel {
    position: relative;
    padding: calc(1.6em * var(--_density));
  }
  /* A dialog stands on its own ground, not on moving pictures. */
  .overlay .panel {
    background-color: #1a1310;
  }
  .panel h2 {
    font-size: 1.33em;
    font-weight: 700;
    line-height: 1.3;
    padding-inline-end: 2em;
  }
  .panel h3 {
    font-weight: 700;
    margin-block: 1.3em 0.4em;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
  }
  .lead {
    margin-block-start: 0.4em;
    font-weight: 600;
  }
  .close {
    position: absolute;
    inset-block-start: 0.9em;
    inset-inline-end: 0.9em;
    inline-size: max(44px, 2em);
    text-align: center;
    font-size: 1.7em;
    line-height: max(44px, 1.6em);
    color: var(--_quiet);
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  th,
  td {
    padding: 0.4em 0 0.4em 0.5em;
    text-align: end;
    font-weight: 400;
  }
  th:first-child {
    text-align: start;
    padding-inline: 0;
  }
  thead th {
    color: var(--_quiet);
    font-size: 0.8em;
  }
  tbody tr {
    border-block-start: 1px solid var(--_line);
  }
  .sum {
    margin-block-start: 0.5em;
    padding: 0.6em 0.8em;
    border-radius: 0.8em;
    background-color: var(--_wash);
    font-weight: 600;
  }
  dt {
    margin-block-start: 0.8em;
  }
  .panel dd {
    margin-inline-start: 0.8em;
    padding-inline-start: 0.8em;
    border-inline-start: 2px solid var(--_line);
  }
  .panel ol {
    display: grid;
    gap: 0.4em;
    padding-inline-start: 1.4em;
    list-style: decimal;
  }
  .panel .link {
    display: inline-flex;
    align-items: center;
  }
  code {
    font-size: 0.8em;
  }
`;
