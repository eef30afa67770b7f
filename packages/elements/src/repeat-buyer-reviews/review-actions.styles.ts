import { css } from 'lit';

/** What opens below a review or beside its buttons. */
export const actionStyles = css`
  .actions button:hover {
    text-decoration: underline;
  }
  .before {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: start;
    margin-block-start: 0.4em;
    padding: calc(0.65em * var(--_density)) calc(0.8em * var(--_density));
    border-radius: calc(var(--huitou-card-radius, 16px) * 0.75);
    background-color: var(--_wash);
    font-size: 0.933em;
  }
  .before .stars {
    grid-area: 1 / 2;
    margin: 0;
  }
  .before > p {
    grid-column: 1;
    margin: 0;
  }
  .said {
    margin-inline-start: auto;
    min-inline-size: 0;
  }
  .base .said ~ * {
    margin-inline-start: 0;
  }
  .address {
    inline-size: 22em;
    max-inline-size: 100%;
    border: 1px solid var(--_line);
    border-radius: 8px;
    padding: 0.2em 0.6em;
    background-color: var(--_paper);
    color: var(--_ink);
    font: inherit;
  }
`;
