import { css } from 'lit';

/** Where the merchant stands and what pulled it, or what is missing until it is judged. */
export const headStyles = css`
  .stand {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: start;
    gap: 0.4em 1em;
  }
  .stand > div {
    flex: 1 1 10em;
    min-inline-size: 0;
  }
  .level {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.6em;
    font-size: 1.133em;
  }
  .level > b {
    font-size: 1.35em;
    line-height: 1.35;
  }
  .score {
    text-align: end;
  }
  .score > b {
    font-size: 2.6em;
    line-height: 1.1;
    letter-spacing: -0.02em;
  }
  .pulls {
    display: grid;
    gap: 0.2em;
  }
  [data-direction]::before {
    margin-inline-end: 0.45em;
    font-size: 0.8em;
  }
  [data-direction='up']::before {
    content: '▲';
    content: '▲' / '';
    color: var(--_above);
  }
  [data-direction='down']::before {
    content: '▼';
    content: '▼' / '';
    color: var(--_below);
  }
  .missing {
    display: grid;
    gap: 0.4em;
  }
  progress {
    inline-size: 100%;
    max-inline-size: 24em;
    block-size: 0.6em;
    accent-color: var(--_above);
  }
`;
