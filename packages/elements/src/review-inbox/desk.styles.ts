import { css } from 'lit';

/** What the platform's staff see beyond what every inbox has. */
export const deskStyles = css`
  .cases {
    flex: 1;
  }
  .case {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.55em;
    padding: calc(1em * var(--_density)) calc(1.1em * var(--_density));
    border-block-end: 1px solid var(--_line);
  }
  .case .marks {
    align-items: center;
  }
  .appeal {
    margin: 0;
    padding: 0.6em 0.9em;
    border-radius: 12px;
    background-color: var(--_wash);
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.6em 1em;
    min-block-size: 44px;
  }
  .choices > p {
    flex: 1;
    min-inline-size: 8em;
  }
  .choices .primary {
    border-color: #0000;
    background-color: var(--_brand);
    color: var(--_on-brand);
  }
  .refuse {
    display: flex;
    align-items: center;
    gap: 0.5em;
  }
  .base .refuse select.chip {
    min-block-size: 2.4em;
    color: var(--_ink);
    background-color: var(--_wash);
  }
  .warn {
    color: var(--_below);
  }
  .end {
    padding: 0.8em;
    text-align: center;
  }
  @media (pointer: coarse) {
    .base .refuse select.chip {
      min-block-size: 44px;
    }
  }
`;
