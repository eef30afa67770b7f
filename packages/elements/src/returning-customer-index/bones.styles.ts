import { css } from '../shared/css.ts';

/** What stands for words and figures while they are on their way. */
export const bones = css`
  .bone {
    display: inline-block;
    width: 20em;
    max-width: 100%;
    height: 0.8em;
    vertical-align: middle;
  }
  .verdict .bone {
    width: 8em;
  }
  .score .bone {
    width: 1.4em;
  }
  li .bone {
    width: 4em;
  }
  li > .bone:last-child {
    grid-column: 2 / -1;
    width: auto;
  }
`;
