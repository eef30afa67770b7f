import { css } from 'lit';

/** A score and the line from 0 to 100 with its interval, a dot where the score lies, and the peers' middle. */
export const rangeStyles = css`
  .score b {
    font-weight: 700;
    letter-spacing: -0.02em;
    line-height: 1;
  }
  .score small {
    white-space: nowrap;
    color: var(--_quiet);
    line-height: 1;
  }
  /*
   * Four layers: the score, the interval, the peers' middle, the line. A gradient between far stops is the colour at
   * about a third. Where the box is narrower than 4 em they have no width.
   */
  :is(.range, .line .score) {
    --_shown: calc((100% - 4em) * 99);
    color: var(--_above);
    background-image:
      linear-gradient(currentColor, currentColor), linear-gradient(#0000 -3700%, currentColor 6300%),
      linear-gradient(var(--_quiet), var(--_quiet)), linear-gradient(var(--_line), var(--_line));
    background-position:
      var(--_score) 100%,
      var(--_band) calc(100% - 0.13em),
      50% 100%,
      0 calc(100% - 0.4em);
    background-repeat: no-repeat;
    background-size:
      clamp(0px, var(--_shown), 4px) 0.93em,
      clamp(0px, var(--_shown), var(--_wide)) 0.67em,
      clamp(0px, var(--_shown), 1px) 0.93em,
      clamp(0px, var(--_shown), 100%) 2px;
  }
  .range {
    block-size: 0.93em;
  }
  .score b {
    color: var(--_ink);
  }
  :is([aria-busy] .range, .stale .line .score) {
    background-image: none;
  }
  @media (forced-colors: active) {
    :is(.range, .line .score) {
      --_above: CanvasText;
      --_quiet: CanvasText;
      --_line: CanvasText;
      forced-color-adjust: none;
    }
    .score > * {
      forced-color-adjust: auto;
    }
  }
`;
