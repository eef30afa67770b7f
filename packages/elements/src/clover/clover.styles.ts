import { css } from '@lit/reactive-element';

/** Colours of the leaves, and of rows beside them, by place; the dashed outlines; and the one growth when data arrives. */
export const cloverStyles = css`
  .clover {
    display: block;
    flex: none;
    overflow: visible;
    forced-color-adjust: none;
  }
  /* Paint by way of the colour: the url of a page is none, and nothing is requested for it. */
  .clover path {
    color: var(--_leaf);
    fill: currentColor;
  }
  :is(path, li):nth-child(1) {
    --_leaf: var(--_quality);
  }
  :is(path, li):nth-child(2) {
    --_leaf: var(--_service);
  }
  :is(path, li):nth-child(3) {
    --_leaf: var(--_content);
  }
  :is(path, li):nth-child(4) {
    --_leaf: var(--_returning);
  }
  .clover .outline {
    color: inherit;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.3px;
    stroke-dasharray: 3px 2.5px;
    vector-effect: non-scaling-stroke;
    opacity: 0.6;
  }
  /* Leaves bloom once, from the industry's outline. */
  @media (prefers-reduced-motion: no-preference) {
    .bloom path:not(.outline) {
      animation: bloom calc(0.36s * var(--huitou-motion, 1)) cubic-bezier(0.2, 0.8, 0.3, 1);
      transform-origin: 50px 50px;
    }
  }
  @keyframes bloom {
    from {
      transform: scale(var(--_from, 0.7));
    }
  }
`;
