import { css } from 'lit';

/** What stands for words and figures while they are on their way, and the page's own words if it has some. */
export const skeletonStyles = css`
  .line .bone {
    display: block;
  }
  .line .words .bone {
    inline-size: 13em;
    max-inline-size: 90%;
    block-size: 0.85em;
    margin-block: 0.2em;
  }
  .line .words .bone + .bone {
    inline-size: 10em;
    max-inline-size: 70%;
    block-size: 0.7em;
  }
  .bone.layers {
    border-radius: 50%;
    background-image: none;
  }
  .line > .layers ~ .bone {
    inline-size: clamp(2.9em, max((100% - 24.8em) * 99, (12.7em - 100%) * 99), 6.2em);
    block-size: 1.4em;
  }
  .grid .bone {
    inline-size: min(13em, 90%);
  }
  .grid .score .bone {
    inline-size: 4.5em;
    block-size: 2.6em;
  }
  .axis .bone {
    inline-size: 100%;
  }
  .row > .bone:last-child {
    grid-column: 2 / -1;
    inline-size: 100%;
  }
  .own {
    all: unset;
    display: block;
    font-size: var(--huitou-font-size, 0.9375em);
  }
  .own > slot {
    font-size: medium;
  }
`;
