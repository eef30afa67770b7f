import { css } from '@lit/reactive-element';

/**
 * Makes a tag keep its shape on any page. The one root node, `.base`, takes nothing from the page by inheritance but what
 * hides or shows it, its `color-scheme` and what the page sets by custom properties. Sizes are in em of the reader's own
 * text size: `medium` is what the browser is set to, whatever the page makes of its root. The page hides the tag as any
 * other element: nothing here is shown against its will.
 */
export const base = css`
  :host {
    display: block;
    font-size: medium !important;
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  :host([hidden]) {
    display: none !important;
  }
  .base {
    all: initial;
    display: block;
    visibility: inherit;
    pointer-events: inherit;
    user-select: inherit;
    -webkit-user-select: inherit;
    interactivity: inherit;
    color-scheme: inherit;
    color: var(--_ink);
    font-family: var(--huitou-font, system-ui, 'PingFang SC', 'Noto Sans CJK SC', 'Microsoft YaHei', sans-serif);
    font-size: var(--huitou-font-size, 0.9375em);
    font-variant-numeric: tabular-nums;
    line-height: var(--huitou-line-height, 1.5);
    letter-spacing: var(--huitou-letter-spacing, normal);
    word-spacing: var(--huitou-word-spacing, normal);
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
    overflow-wrap: anywhere;
    /* Bars, leaves and filled buttons say nothing without their ground, which browsers leave out. */
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
    --_density: var(--huitou-density, 1);
  }
  /* What the room at hand decides must not depend on what is drawn in it. Without the second line, a box that is as wide
     as its content would have no width at all. */
  @supports (contain-intrinsic-inline-size: 1px) {
    .base.room {
      contain: inline-size;
      contain-intrinsic-inline-size: 24em;
    }
  }
  /* Twice, to stand above the colours of a scheme. */
  @media (prefers-contrast: more) {
    .base.base {
      --_quiet: var(--_ink);
      --_line: var(--_ink);
      --_border: var(--_ink);
      --huitou-border-width: 1px;
    }
  }
  .base,
  .base * {
    box-sizing: border-box;
  }
  .base [hidden] {
    display: none;
  }
  .base :is(a, button, summary, select, input, [tabindex]):focus-visible {
    outline: var(--huitou-focus-width, 2px) solid var(--_focus);
    outline-offset: 2px;
    border-radius: 4px;
  }
  :where(.base) button {
    all: unset;
    cursor: pointer;
  }
`;
