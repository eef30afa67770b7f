import { css } from '@lit/reactive-element';

/** A state in words, as small as what it says, on the grid of the compact form: sign, two lines, what can be done. */
export const status = css`
  .status {
    display: flex;
    flex-wrap: wrap;
    align-content: center;
    align-items: center;
    gap: 0.2em calc(0.9em * var(--_density));
    min-block-size: 4.3em;
    padding: calc(0.7em * var(--_density)) calc(1em * var(--_density));
  }
  .status .clover {
    inline-size: 2em;
  }
  .status b {
    display: block;
    line-height: 1.35;
  }
  .status > p {
    flex: 1 1 8em;
    min-inline-size: 0;
  }
  .status .quiet {
    display: block;
    line-height: 1.35;
  }
  /* An outline as small as this is a line, or it is noise. */
  .status .clover .outline {
    stroke-width: 1px;
    stroke-dasharray: none;
    opacity: 0.5;
  }
`;
