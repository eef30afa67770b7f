import { css } from 'lit';

/** The buttons of a reader with a token, and the form of a report. */
export const votesStyles = css`
  .base .vote {
    padding-inline: 0.8em;
    border-radius: var(--huitou-control-radius, 999px);
    background-color: var(--_wash);
    font-weight: 600;
  }
  .base .vote[aria-pressed='true'] {
    background-color: var(--_brand-wash);
    color: var(--_link);
  }
  .vote::before {
    content: '♡';
    content: '♡' / '';
    margin-inline-end: 0.35em;
  }
  .vote[aria-pressed='true']::before {
    content: '♥';
    content: '♥' / '';
  }
  .base .actions .report {
    margin-inline-start: auto;
  }
  .base .actions :is(.report ~ *, .said ~ *) {
    margin-inline-start: 0;
  }
  form.report {
    display: grid;
    gap: 0.6em;
    margin-block-start: 0.5em;
    padding: calc(0.65em * var(--_density)) calc(0.8em * var(--_density));
    border-radius: calc(var(--huitou-card-radius, 16px) * 0.75);
    background-color: var(--_wash);
    font-size: 0.933em;
  }
  .report fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.2em;
    min-inline-size: 0;
    margin: 0;
    border: 0;
    padding: 0;
  }
  .report legend {
    padding: 0;
    font-weight: 600;
  }
  .report label {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    min-block-size: 2em;
  }
  .report input {
    margin: 0;
    accent-color: var(--_brand);
  }
  .report textarea {
    inline-size: 100%;
    border: 1px solid var(--_line);
    border-radius: 8px;
    padding: 0.4em 0.6em;
    background-color: var(--_paper);
    color: inherit;
    font: inherit;
    resize: vertical;
  }
  .report > p {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4em 1em;
  }
  @media (pointer: coarse) {
    .report label {
      min-block-size: 44px;
    }
  }
  @media (forced-colors: active) {
    .base .vote {
      border: 1px solid;
    }
  }
`;
