import { css } from 'lit';

/** The evidence below an open row. */
export const evidenceStyles = css`
  .evidence {
    display: grid;
    gap: 0.15em;
    line-height: 1.45;
  }
  [data-effect] {
    color: var(--_ink);
    font-weight: 600;
  }
  [data-effect='-1'] {
    color: var(--_below);
  }
  [data-effect='1'] {
    color: var(--_above);
  }
`;
