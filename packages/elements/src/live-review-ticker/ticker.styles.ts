import { css } from 'lit';
import { cloverStyles } from '../clover/clover.styles.ts';
import { status } from '../styles/status.styles.ts';

const ownStyles = css`
  .voice {
    display: grid;
    grid-template-columns: minmax(min(5.8em, 50%), 1fr) minmax(0, auto);
    grid-template-rows: auto minmax(0, 1fr) auto;
    align-items: center;
    gap: 0.25em 0.8em;
    min-block-size: inherit;
    padding: calc(0.75em * var(--_density)) calc(1em * var(--_density));
  }
  .who {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.6em;
    min-inline-size: 0;
  }
  .name {
    font-weight: 700;
  }
  .chip.brand {
    padding: 0 0.65em;
    color: var(--_link);
    background-color: var(--_brand-wash);
  }
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
  .words {
    grid-column: 1 / -1;
    block-size: 0;
    min-block-size: 100%;
    overflow: auto;
    overscroll-behavior: contain;
    scrollbar-width: none;
    display: grid;
    align-content: center;
    align-content: safe center;
    padding-block: 0.4em;
    -webkit-mask-image: linear-gradient(#0000, #000 0.4em calc(100% - 0.9em), #0000);
    mask-image: linear-gradient(#0000, #000 0.4em calc(100% - 0.9em), #0000);
  }
  .words::-webkit-scrollbar {
    display: none;
  }
  .text {
    white-space: pre-line;
  }
  .reply {
    margin-block-start: 0.45em;
    border-block-start: 1px solid var(--_line);
    padding-block-start: 0.45em;
  }
  .reply > b {
    color: var(--_above);
  }
  .chip.won {
    padding: 0 0.6em;
    color: var(--_above);
    background-color: var(--_above-wash);
  }
  .line {
    grid-column: 1 / -1;
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.9em;
    line-height: 1.4;
  }
  .air::before {
    content: '';
    display: inline-block;
    inline-size: 0.55em;
    block-size: 0.55em;
    margin-inline-end: 0.4em;
    border-radius: 50%;
    background-color: var(--_brand);
  }
  .program {
    color: var(--_ink);
    font-weight: 600;
  }
  .voice .bone {
    inline-size: 9em;
    max-inline-size: 100%;
    margin-block: 0.35em;
  }
  .words > .bone {
    inline-size: 80%;
  }
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
  .form-broadcast .text {
    font-size: 1.1em;
    font-weight: 500;
  }
  @media (prefers-reduced-motion: no-preference) {
    .slide,
    .voice > .who {
      animation: arrive calc(0.35s * var(--huitou-motion, 1)) ease-out;
    }
    .reply {
      animation: arrive calc(0.35s * var(--huitou-motion, 1)) ease-out;
    }
  }
  @keyframes arrive {
    from {
      opacity: 0;
      transform: translateY(0.6em);
    }
  }
  @media (forced-colors: active) {
    .controls > button {
      border: 1px solid;
    }
  }
`;

/** The styles of the body; what it shares with every card stands with the tag. */
export const tickerStyles = [status, cloverStyles, ownStyles];
