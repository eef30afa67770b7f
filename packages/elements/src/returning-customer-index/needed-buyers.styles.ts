import { css } from 'lit';

/** How far a merchant is from a score. */
export const progressStyles = css`
  .progress {
    inline-size: 5.5em;
    block-size: 0.65em;
    border-radius: 1em;
    background-color: var(--_line);
    overflow: hidden;
  }
  .progress::before {
    content: '';
    display: block;
    inline-size: var(--_done);
    block-size: 100%;
    border-radius: inherit;
    background-color: var(--_above);
    opacity: 0.6;
    forced-color-adjust: none;
  }
  .as-compact .progress {
    inline-size: clamp(0px, calc((100% - 19em) * 99), 5.5em);
  }
`;
