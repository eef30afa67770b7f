import { css } from 'lit';

/** The line over moving pictures: as wide as what it says, its sign in the colour of the text. */
export const compactOverlayStyles = css`
  .overlay.as-compact .card {
    flex: 0 1 auto;
    max-inline-size: 100%;
    border-radius: 1.7em;
    padding: calc(0.4em * var(--_density)) calc(1.1em * var(--_density)) calc(0.4em * var(--_density))
      calc(0.7em * var(--_density));
    min-block-size: 3.2em;
    align-self: start;
  }
  .overlay.as-compact .status > p {
    flex: 0 1 auto;
  }
  .overlay.as-compact .score {
    inline-size: auto;
    padding: 0;
    background-image: none;
  }
  .overlay.stale .line .score::after {
    inset-inline-start: 0;
    margin-block-start: -0.2em;
  }
  .overlay.as-compact .layers {
    --_quality: var(--_ink);
    --_service: var(--_ink);
    --_content: var(--_ink);
    --_returning: var(--_ink);
  }
`;
