import { css } from 'lit';

/** The boxes, and the card as a sheet from below that the last of them opens. */
export const compactStyles = css`
  /* Over a film it stands at the bottom; on a page it fills the room that is kept for it: no hole above it. */
  .form-compact {
    display: grid;
    align-content: start;
  }
  .form-compact.overlay {
    align-content: end;
  }
  .form-compact:not(.overlay) > .glance {
    min-block-size: inherit;
  }
  .glance {
    display: flex;
    flex-direction: column;
    gap: calc(0.65em * var(--_density));
  }
  .box {
    flex: 1 0 auto;
    display: flex;
    flex-direction: column;
    justify-content: center;
    border: var(--huitou-border-width, 0px) solid var(--_border);
    border-radius: var(--huitou-card-radius, 16px);
    padding: calc(0.7em * var(--_density)) calc(0.95em * var(--_density));
    background-color: var(--_paper);
    box-shadow: 0 1px 2px #3a241514;
  }
  .overlay .box {
    -webkit-backdrop-filter: blur(14px);
    backdrop-filter: blur(14px);
  }
  .lines {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
  }
  .base button.all {
    flex: none;
    align-self: end;
    min-block-size: 44px;
    box-sizing: border-box;
    border-radius: var(--huitou-control-radius, 999px);
    font-weight: 600;
  }
  .box > .bone {
    display: block;
    block-size: 3.2em;
  }
  .sheet {
    position: fixed;
    inset: auto 0 0;
    inline-size: 100%;
    max-inline-size: 43em;
    max-block-size: 85vh;
    max-block-size: 85dvh;
    margin: 0 auto;
    border: 0;
    padding: 0;
    overflow: auto;
    overscroll-behavior: contain;
    border-start-start-radius: var(--huitou-card-radius, 16px);
    border-start-end-radius: var(--huitou-card-radius, 16px);
    background-color: var(--_paper);
    color: var(--_ink);
  }
  .sheet::backdrop {
    background-color: #1a131066;
  }
  .sheet > .card {
    position: static;
    border: 0;
    border-radius: 0;
    background-color: transparent;
    box-shadow: none;
    -webkit-backdrop-filter: none;
    backdrop-filter: none;
  }
  /* Over a film the paper lets it through, and so much text could not be read on it. */
  .overlay .sheet {
    background-color: #1a1310;
  }
  .sheet > .close {
    position: sticky;
    z-index: 1;
    inset-block-start: 0;
    display: grid;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    margin-block-end: -44px;
    margin-inline-start: auto;
    font-size: 1.6em;
    color: var(--_quiet);
  }
  /* Inside, since the sheet cuts off what stands over its edge. */
  .base .sheet > .close:focus-visible {
    outline-offset: -5px;
    border-radius: 50%;
  }
  .sheet .head {
    padding-inline-end: 32px;
  }
`;
