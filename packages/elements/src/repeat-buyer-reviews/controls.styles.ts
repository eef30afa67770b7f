import { css } from 'lit';

/** The choice of order and the filters: as high as a thumb where there is one. */
export const controlsStyles = css`
  .sorts {
    display: flex;
    flex-wrap: wrap;
    gap: 2px;
    min-inline-size: 0;
    margin: 0;
    border: 0;
    padding: 3px;
    border-radius: min(var(--huitou-control-radius, 999px), 1.6em);
    background-color: var(--_wash);
    color: var(--_quiet);
    font-size: 0.867em;
  }
  .sorts label {
    position: relative;
  }
  .sorts input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .sorts span {
    display: grid;
    place-items: center;
    min-block-size: 2.3em;
    padding: 0.2em 0.8em;
    border-radius: min(var(--huitou-control-radius, 999px), 1.4em);
    text-align: center;
  }
  .sorts :checked + span {
    background-color: var(--_paper);
    color: var(--_ink);
    font-weight: 600;
    box-shadow: 0 1px 2px #3a241526;
  }
  .overlay .sorts :checked + span {
    background-color: var(--_brand-wash);
  }
  .sorts :focus-visible + span {
    outline: var(--huitou-focus-width, 2px) solid var(--_focus);
    outline-offset: -2px;
  }
  .filters {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: calc(0.8em * var(--_density));
  }
  .base .filters > .chip {
    max-inline-size: 100%;
    min-block-size: 2.5em;
    padding-block: 0.5em;
    line-height: 1.4;
  }
  select.chip {
    appearance: none;
    border: 0;
    font-family: inherit;
    cursor: pointer;
    field-sizing: content;
    text-overflow: ellipsis;
    padding-inline-end: 2em;
    background-image: conic-gradient(from -45deg at bottom, currentColor 90deg, #0000 0);
    background-position: calc(100% - 0.9em) 55%;
    background-size: 0.7em 0.36em;
    background-repeat: no-repeat;
  }
  option {
    color: CanvasText;
    background-color: Canvas;
  }
  [dir='rtl'] select.chip {
    background-position-x: 0.9em;
  }
  .base [aria-pressed='true'].chip {
    background-color: var(--_brand);
    color: var(--_on-brand);
  }
  @media (pointer: coarse) {
    .base :is(.sorts span, .filters > .chip, .facts button, .open-how, .topics button, .distribution button) {
      min-block-size: 44px;
    }
    .base :is(.facts button, button.open-how) {
      display: grid;
      align-items: center;
    }
    /* As high as a thumb, and looks like a chip. */
    .base .topics button {
      border-block: 6px solid transparent;
      background-clip: padding-box;
    }
    .base .topics {
      row-gap: 0;
    }
  }
  @media (forced-colors: active) {
    .sorts :checked + span,
    [aria-pressed='true'].chip {
      forced-color-adjust: none;
      background-color: Highlight;
      color: HighlightText;
    }
    .base :is(.topics button, select) {
      border: 1px solid;
    }
    select.chip {
      appearance: auto;
    }
  }
`;
