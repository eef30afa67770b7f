import { css } from 'lit';

/** A dark room of its own, whatever the colours of the page: pictures look the same on every one. */
export const viewerStyles = css`
  .viewer[open] {
    display: grid;
    grid-template: minmax(0, 1fr) auto / 44px minmax(0, 1fr) 44px;
    align-items: center;
  }
  .viewer {
    position: fixed;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    max-inline-size: none;
    max-block-size: none;
    margin: 0;
    border: 0;
    padding: 8px;
    box-sizing: border-box;
    overflow: hidden;
    background-color: #120e0cf2;
    color: #fff;
    --_focus: #fff;
  }
  .viewer::backdrop {
    background-color: #000;
  }
  .stage {
    grid-area: 1 / 1 / 2 / -1;
    display: grid;
    place-items: center;
    grid-template: minmax(0, 1fr) / minmax(0, 1fr);
    block-size: 100%;
    touch-action: pan-y pinch-zoom;
    user-select: none;
    -webkit-user-select: none;
  }
  .stage > picture {
    display: contents;
  }
  .stage :is(img, video, p) {
    max-inline-size: 100%;
    max-block-size: 100%;
    border-radius: 8px;
  }
  .stage p {
    display: grid;
    justify-items: center;
    gap: 0.5em;
    padding: 1em;
    color: #e6ddd6;
  }
  .viewer .caption {
    grid-area: 2 / 1 / 3 / -1;
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: 0 1em;
    min-block-size: 44px;
    max-block-size: 30vh;
    overflow: auto;
    align-items: center;
    text-align: center;
  }
  .place {
    color: #e6ddd6;
  }
  .viewer .turn {
    grid-row: 1;
    z-index: 1;
    inline-size: 44px;
    block-size: 44px;
    border-radius: var(--huitou-control-radius, 999px);
    background-color: #000a;
    text-align: center;
    font-size: 1.7em;
    line-height: 44px;
  }
  .base .viewer .turn:focus-visible {
    border-radius: var(--huitou-control-radius, 999px);
  }
  .viewer .turn:hover {
    background-color: #000;
  }
  .back {
    grid-column: 1;
  }
  .on,
  .viewer .turn.close {
    grid-column: 3;
  }
  .viewer .turn.close {
    align-self: start;
  }
  [dir='rtl'] .viewer :is(.back, .on) {
    transform: scaleX(-1);
  }
  @media (prefers-reduced-motion: no-preference) {
    .stage img {
      animation: shown calc(0.18s * var(--huitou-motion, 1));
    }
    @keyframes shown {
      from {
        opacity: 0;
      }
    }
  }
`;
