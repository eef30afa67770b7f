import { css } from 'lit';

/** What to do, and the sliders of what if. */
export const adviceStyles = css`
  .suggestions {
    display: grid;
    gap: 0.9em;
  }
  .suggestions > li {
    display: grid;
    gap: 0.1em;
  }
  .what {
    display: flex;
    justify-content: space-between;
    gap: 1em;
  }
  .more {
    color: var(--_above);
    white-space: nowrap;
  }
  .effort-1.chip {
    color: var(--_above);
    background-color: var(--_above-wash);
  }
  .goal {
    display: grid;
    gap: 0.35em;
    padding: 0.8em 1em;
    border-radius: 12px;
    background-color: var(--_wash);
  }
  .outcome > p:first-child {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.5em;
  }
  .big {
    font-size: 1.9em;
    line-height: 1.2;
  }
  .values {
    display: grid;
    gap: 0.9em calc(2.4em * var(--_density));
  }
  .wide .values {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
  .value {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: end;
    gap: 0 0.8em;
  }
  .value > label {
    display: grid;
  }
  .value > .quiet {
    grid-column: 1 / -1;
  }
  .value > output {
    min-inline-size: 3.4em;
    text-align: end;
    font-weight: 600;
  }
  .value > output.set {
    color: var(--_link);
  }
  .base .button:disabled {
    color: var(--_quiet);
    cursor: default;
  }
`;
