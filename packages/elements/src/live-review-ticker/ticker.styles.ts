import { css } from 'lit';
import { cloverStyles } from '../clover/clover.styles.ts';
import { status } from '../styles/status.styles.ts';
import { broadcastStyles } from './broadcast.styles.ts';
import { controlsStyles } from './controls.styles.ts';

/** One voice: who speaks, the words, the answer, and the line of the room. */
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
    line-height: 1.4;
  }
  .line,
  .line button {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.9em;
  }
  .line button {
    --_told: flex;
    text-decoration: underline;
    text-decoration-style: dotted;
    text-underline-offset: 0.25em;
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
`;

/** The styles of the body; what it shares with every card stands with the tag. */
export const tickerStyles = [status, cloverStyles, ownStyles, controlsStyles, broadcastStyles];
