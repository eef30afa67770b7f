import { css } from 'lit';

/** What explains the order or lists the keys, above the page. */
export const dialogStyles = css`
  .help {
    position: fixed;
    inline-size: min(28em, calc(100vw - 2em));
    max-block-size: calc(100vh - 2em);
    margin: auto;
    border: 0;
    padding: 1.4em 1.5em;
    overflow: auto;
    color: var(--_ink);
  }
  .overlay .help {
    background-color: #1a1310;
  }
  .help::backdrop {
    background-color: #120e0c8c;
  }
  .help > * + * {
    margin-block-start: 0.8em;
  }
  .help .name {
    font-size: 1.133em;
    font-weight: 700;
  }
  .help li + li {
    margin-block-start: 0.4em;
  }
  .formula {
    padding: 0.6em 0.9em;
    border-radius: calc(var(--huitou-card-radius, 16px) * 0.75);
    background-color: var(--_wash);
    font-weight: 600;
  }
  .help .key-list li {
    display: grid;
    grid-template-columns: 3em minmax(0, 1fr);
    align-items: baseline;
  }
  .help kbd {
    justify-self: start;
    min-inline-size: 1.8em;
    padding: 0.05em 0.5em;
    border-radius: 0.4em;
    background-color: var(--_wash);
    box-shadow: inset 0 0 0 1px var(--_line);
    font: inherit;
    font-size: 0.867em;
    text-align: center;
  }
  .help .turn {
    display: flex;
    align-items: center;
    gap: 0.6em;
    min-block-size: 28px;
  }
  .help .turn input {
    accent-color: var(--_brand);
  }
`;
