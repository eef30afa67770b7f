import { css } from 'lit';

/** The buttons of the ticker, and which voice of how many stands there. */
export const controlsStyles = css`
  .controls {
    align-self: start;
    display: flex;
    flex-wrap: wrap;
    justify-content: end;
    min-inline-size: 0;
    align-items: center;
    gap: 0.1em;
    margin-inline-end: -0.35em;
  }
  .at {
    display: grid;
    align-items: center;
    justify-items: end;
  }
  .at > * {
    grid-area: 1 / 1;
  }
  .later {
    visibility: hidden;
  }
  .controls button {
    position: relative;
  }
  .controls > button {
    display: grid;
    place-items: center;
    inline-size: 1.9em;
    block-size: 1.9em;
    border-radius: 50%;
    color: var(--_quiet);
  }
  .controls > button:hover {
    color: var(--_ink);
    background-color: var(--_wash);
  }
  .controls svg {
    inline-size: 1em;
    block-size: 1em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.8;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .controls [name='play'] path {
    fill: currentColor;
  }
  [dir='rtl'] .controls :is([name='previous'], [name='next']) svg {
    transform: scaleX(-1);
  }
  @media (pointer: coarse) {
    .controls button::after {
      content: '';
      position: absolute;
      inset: -0.5em -0.1em;
    }
  }
  .position {
    min-inline-size: 2.6em;
    text-align: end;
    padding-inline-end: 0.35em;
  }
  @media (forced-colors: active) {
    .controls > button {
      border: 1px solid;
    }
  }
`;
