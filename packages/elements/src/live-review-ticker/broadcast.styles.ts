import { css } from 'lit';

/** For a page that is filmed: large, whole, and nothing to press. */
export const broadcastStyles = css`
  /* What a camera films of a screen, and old sets cut off, stays free; nobody is there to point at anything. */
  .form-broadcast > .card {
    font-size: 1.3em;
    pointer-events: none;
  }
  .form-broadcast.wide > .card {
    font-size: 2em;
  }
  /* Nobody can scroll there: the card grows with its words, and a text that would fill the picture ends in an ellipsis. */
  .form-broadcast .words {
    block-size: auto;
    min-block-size: 0;
    overflow: visible;
    -webkit-mask-image: none;
    mask-image: none;
  }
  .form-broadcast :is(.text, .reply) {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 6;
    overflow: hidden;
  }
  .form-broadcast .reply {
    -webkit-line-clamp: 3;
  }
  .form-broadcast.wide .text {
    -webkit-line-clamp: 4;
  }
  .form-broadcast.wide .reply {
    -webkit-line-clamp: 2;
  }
  .form-broadcast .text {
    font-size: 1.1em;
    font-weight: 500;
  }
`;
