import { css } from 'lit';

/** How an order came about, on a ground of its own. */
export const whyStyles = css`
  .why {
    display: grid;
    gap: 0.35em;
    padding: 0.6em 0.9em;
    border-radius: 12px;
    background-color: var(--_wash);
    font-size: 0.9em;
    line-height: 1.45;
  }
  .order > .why {
    flex-basis: 100%;
  }
`;
