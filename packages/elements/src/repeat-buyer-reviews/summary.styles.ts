import { css } from 'lit';

/** All reviews at a glance: the share, the bars and the topics beside each other where there is room. */
export const summaryStyles = css`
  .summary {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: calc(0.9em * var(--_density)) calc(1.4em * var(--_density));
    align-items: center;
    margin-block-start: calc(1em * var(--_density));
  }
  .wide .summary {
    grid-template-columns: auto minmax(9em, 1fr) minmax(0, 1.6fr);
  }
  :is(.narrow, .form-full) .summary {
    grid-template-columns: minmax(0, 1fr);
  }
  .form-full .summary {
    margin: 0;
  }
  .again > * {
    display: block;
  }
  .again b {
    font-size: 2.7em;
    line-height: 1;
    letter-spacing: -0.02em;
  }
  .distribution {
    display: grid;
  }
  .base .distribution button {
    display: grid;
    grid-template-columns: minmax(0, 4.6em) minmax(1em, 1fr) 3em;
    align-items: center;
    gap: 0 0.6em;
    min-block-size: 24px;
    margin-inline: -0.4em;
    padding: 0 0.4em;
    border-radius: 0.6em;
    font-size: 0.8em;
    color: var(--_quiet);
  }
  .base .distribution button:is(:hover, [aria-pressed='true']) {
    background-color: var(--_wash);
    color: var(--_ink);
  }
  .base .distribution [aria-pressed='true'] {
    font-weight: 700;
    box-shadow: inset 0 0 0 1.5px var(--_brand);
  }
  .bar {
    inline-size: 100%;
    block-size: 8px;
    border-radius: 8px;
    background-color: var(--_wash);
    box-shadow: inset 0 0 0 1px var(--_line);
    color: var(--_brand);
    fill: currentColor;
  }
  [dir='rtl'] .bar {
    transform: scaleX(-1);
  }
  .base .topics button {
    min-block-size: 28px;
    padding-block: 0.2em;
  }
  .topics,
  .facts {
    grid-column: 1 / -1;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4em;
  }
  .wide:not(.form-full) .topics {
    grid-column: auto;
  }
  .facts {
    gap: 0 1.1em;
  }
  .base .facts button {
    font-size: 1em;
    line-height: max(24px, 1.4em);
  }
  .facts [aria-pressed='true'] {
    text-decoration: underline;
  }
  .brand {
    color: var(--_link);
    background-color: var(--_brand-wash);
  }
  .side > .status {
    margin-block-start: calc(1em * var(--_density));
  }
`;
