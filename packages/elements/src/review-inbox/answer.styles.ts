import { css } from 'lit';

/** The answer: what it may begin with, its text, what it promises; and one that was sent. */
export const answerStyles = css`
  .answer {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(0.75em * var(--_density));
  }
  .begin,
  .remedy {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4em;
  }
  .base .begin .chip {
    padding: 0.25em 0.8em;
    color: var(--_ink);
  }
  .base .begin .chip:hover {
    background-color: var(--_brand-wash);
  }
  .field {
    display: block;
    inline-size: 100%;
    min-inline-size: 0;
    margin: 0;
    padding: 0.65em 0.85em;
    border: 1px solid var(--_line);
    border-radius: calc(var(--huitou-card-radius, 16px) * 0.75);
    background-color: var(--_wash);
    color: var(--_ink);
    font: inherit;
  }
  textarea.field {
    min-block-size: 6.5em;
    resize: vertical;
    field-sizing: content;
  }
  .field::placeholder {
    color: var(--_quiet);
    opacity: 1;
  }
  .field.suggested {
    border-style: dashed;
    border-color: var(--_link);
  }
  .base .pane .field:focus-visible {
    outline: var(--huitou-focus-width, 2px) solid var(--_focus);
    outline-offset: -1px;
    border-radius: calc(var(--huitou-card-radius, 16px) * 0.75);
  }
  .remedy {
    min-inline-size: 0;
    margin: 0;
    border: 0;
    padding: 0;
  }
  .remedy legend {
    float: left;
    float: inline-start;
    padding: 0;
    margin-inline-end: 0.3em;
    line-height: 2;
  }
  .remedy label {
    position: relative;
  }
  .remedy input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .remedy .chip {
    padding: 0.15em 0.75em;
    font-weight: 400;
  }
  .remedy :checked + .chip {
    background-color: var(--_brand-wash);
    color: var(--_link);
    font-weight: 600;
    box-shadow: inset 0 0 0 1.5px var(--_brand);
  }
  .remedy :focus-visible + .chip {
    outline: var(--huitou-focus-width, 2px) solid var(--_focus);
    outline-offset: 2px;
  }
  .send {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: end;
    gap: 0.5em 0.8em;
  }
  .send .grow {
    flex-basis: 9em;
  }
  /* In reach, however long the review above is. */
  .answer .send {
    position: sticky;
    inset-block-end: 0;
    margin: 0 calc(-1.35em * var(--_density)) calc(-1.2em * var(--_density));
    padding: 0.5em calc(1.35em * var(--_density)) calc(1.2em * var(--_density));
    background-color: var(--_paper);
  }
  .trouble {
    color: var(--_below);
    font-size: 0.867em;
    font-weight: 600;
  }
  .base .main {
    border-color: transparent;
    background-color: var(--_brand);
    color: var(--_on-brand);
  }
  .base .main[aria-disabled='true'] {
    background-color: var(--_wash);
    color: var(--_quiet);
    cursor: default;
  }
  .reply {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.4em;
    margin: 0;
  }
  @media (pointer: coarse) {
    /* As high as a thumb, and look like chips. */
    .base :is(.begin, .remedy) .chip {
      display: grid;
      align-items: center;
      min-block-size: 44px;
      border-block: 6px solid transparent;
      background-clip: padding-box;
    }
    .begin,
    .remedy {
      row-gap: 0;
    }
  }
  @media (forced-colors: active) {
    .remedy :checked + .chip {
      forced-color-adjust: none;
      background-color: Highlight;
      color: HighlightText;
    }
    .base :is(.begin, .remedy) .chip {
      border-block-width: 1px;
    }
    .base .button {
      border-color: currentColor;
    }
  }
`;
