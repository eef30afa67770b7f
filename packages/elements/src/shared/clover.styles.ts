import { css } from './css.ts';

/** Colours of the leaves, and of rows beside them, by place; the dashed outlines of the median, and the one growth when data arrives. */
export const cloverStyles = css`
  .clover {
    display: block;
    flex: none;
    overflow: visible;
  }
  .clover path {
    fill: var(--_leaf);
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
  .clover :nth-child(n + 5) {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.3px;
    stroke-dasharray: 3px 2.5px;
    vector-effect: non-scaling-stroke;
    opacity: 0.6;
  }
  @media (prefers-reduced-motion: no-preference) {
    .clover :nth-child(-n + 4)[d^='M'] {
      animation: grow 0.36s cubic-bezier(0.2, 0.8, 0.3, 1);
      transform-origin: 50px 50px;
    }
  }
  @keyframes grow {
    from {
      transform: scale(0.3);
    }
  }
  .clover,
  .bar {
    forced-color-adjust: none;
  }
`;
