import { css } from './css.ts';

/**
 * Makes a tag keep its shape on any page. Inside a shadow root `!important` beats the page's own `!important`, so
 * `* { all: unset !important }` cannot make it inline; `.base`, the one child, takes nothing by inheritance but
 * `color-scheme`, which says the theme.
 */
export const base = css`
  :host {
    display: block !important;
    color-scheme: light dark !important;
  }
  :host([hidden]) {
    display: none !important;
  }
  :host([scheme='light']) {
    color-scheme: light !important;
  }
  :host(:is([scheme='dark'], [scheme='overlay'])) {
    color-scheme: dark !important;
  }
  .base {
    all: initial;
    color-scheme: inherit;
    color: var(--_ink);
    font: 15px/1.5 var(--huitou-font, system-ui, 'PingFang SC', 'Noto Sans CJK SC', 'Microsoft YaHei', sans-serif);
    font-variant-numeric: tabular-nums;
    letter-spacing: var(--huitou-letter-spacing, normal);
    word-spacing: var(--huitou-word-spacing, normal);
    -webkit-text-size-adjust: 100%;
  }
  .base,
  .base * {
    box-sizing: border-box;
  }
  .base[hidden],
  .base [hidden] {
    display: none;
  }
  :is(a, button, summary):focus-visible {
    outline: 2px solid var(--_link);
    outline-offset: 2px;
    border-radius: 4px;
  }
  button {
    all: unset;
    cursor: pointer;
  }
`;
