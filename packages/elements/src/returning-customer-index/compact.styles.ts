import { css } from 'lit';
import { compactRoom } from './compact-room.ts';

/**
 * The line: sign, sentence and sample, score. It knows its width without a measurement: percentages inside it are of its
 * own room, and times 99 they switch between two sizes at once.
 */
export const compactStyles = css`
  .as-compact {
    display: flex;
  }
  .as-compact > .card {
    flex: 1 1 0;
    min-inline-size: 0;
  }
  /* What is for screen readers alone is also the strut that keeps the line's room. */
  .as-compact > .unseen {
    position: static;
    flex: none;
    padding-block-start: ${compactRoom};
    margin-inline-start: -1px;
    block-size: auto;
    line-height: 0;
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    align-content: center;
    align-items: center;
    gap: calc(0.25em * var(--_density)) calc(0.75em * var(--_density));
    padding: calc(0.3em * var(--_density)) calc(1em * var(--_density));
  }
  .as-compact :is(.clover, .layers) {
    inline-size: 1.9em;
    block-size: 1.9em;
  }
  /* Not a layer of its own for each line of a list. */
  .base > .line {
    position: static;
  }
  .words > :is(.leading, .above) {
    color: var(--_above);
  }
  .words > .par {
    color: var(--_par);
  }
  .words > .below {
    color: var(--_below);
  }
  .line > .words {
    white-space: pre-line;
    flex: 1 1 6.5em;
    min-inline-size: 0;
    line-height: 1.25;
  }
  .words > b {
    word-break: keep-all;
    font-weight: 700;
  }
  .line > .score {
    inline-size: clamp(2.9em, max((100% - 24.8em) * 99, (12.7em - 100%) * 99), 6.2em);
    padding-block-end: clamp(0em, max((100% - 24.8em) * 99, (12.7em - 100%) * 99), 0.93em);
    line-height: 1;
  }
  .line > .score b {
    font-size: 1.55em;
  }
  .line > .score small {
    white-space: nowrap;
    font-size: 0.72em;
  }
  .base .card.line:focus-visible {
    border-radius: var(--huitou-card-radius, 16px);
  }
  .stale .line .score {
    position: relative;
  }
  .stale .line .score::after {
    content: attr(data-since);
    position: absolute;
    /* In the room that the score keeps for its interval; where it keeps none, below it. Percentages are of its width. */
    inset-block-start: 100%;
    inset-inline-start: clamp(-1.6em, (100% - 6em) * 99, 0em);
    margin-block-start: clamp(-1.29em, (6em - 100%) * 99, 0em);
    line-height: 1.29;
    color: var(--_quiet);
    font-size: 0.72em;
    white-space: nowrap;
  }
  .stale .line .layers {
    opacity: 0.6;
  }
  .as-compact .status {
    padding: calc(0.3em * var(--_density)) calc(1em * var(--_density));
    gap: 0.2em calc(0.75em * var(--_density));
  }
  .as-compact .status > p {
    flex-basis: 6.5em;
  }
  /* The whole line is the target. */
  .as-compact .status .link::after {
    content: '';
    position: absolute;
    inset: 0;
  }
`;
