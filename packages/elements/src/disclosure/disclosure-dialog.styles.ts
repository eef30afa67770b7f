import { css } from 'lit';

export const dialogStyles = css`
  .disclosed {
    all: unset;
    display: none;
    color-scheme: inherit;
  }
  .disclosed[open] {
    display: block;
    position: fixed;
    inset: 0;
    box-sizing: border-box;
    margin: auto;
    inline-size: min(36em, 100vw - 24px);
    block-size: fit-content;
    max-block-size: calc(100vh - 24px);
    overflow: auto;
    overscroll-behavior: contain;
    border-radius: var(--huitou-card-radius, 16px);
    background-color: var(--_paper);
    color: var(--_ink);
    box-shadow: 0 24px 64px -16px #0008;
  }
  .disclosed::backdrop {
    background-color: #1a131099;
  }
  .disclosed .panel {
    position: relative;
    padding: calc(1.6em * var(--_density));
  }
  /* A dialog stands on its own ground, not on moving pictures. */
  .overlay .disclosed .panel {
    background-color: #1a1310;
  }
  .panel-title {
    display: block;
    margin-block-end: 0.8em;
    padding-inline-end: 2em;
    font-size: 1.2em;
  }
  .disclosed .close {
    position: absolute;
    inset-block-start: 0.6em;
    inset-inline-end: 0.6em;
    inline-size: max(44px, 2em);
    text-align: center;
    font-size: 1.7em;
    line-height: max(44px, 1.6em);
    color: var(--_quiet);
  }
`;
