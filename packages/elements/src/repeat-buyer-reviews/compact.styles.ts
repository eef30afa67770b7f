import { css } from '../shared/css.ts';

/** The boxes, and the card as a sheet from below that the last of them opens. */
export const compactStyles = css`
  :host([variant='compact']) {
    .base:not([hidden]) {
      display: grid;
      align-content: end;
    }
    .card:popover-open {
      display: block;
      position: fixed;
      inset: auto 0 0;
      width: min(640px, 100%);
      height: 85dvh;
      margin: 0 auto;
      overflow: auto;
      overscroll-behavior: contain;
      border-end-start-radius: 0;
      border-end-end-radius: 0;
    }
    .card::backdrop {
      background: #1a131066;
    }
  }
  /* Where nothing blurs what is behind, as in Firefox without a graphics card, the boxes would shine through. */
  :host([scheme='overlay']) .card:popover-open {
    --_paper: #1a1310;
  }
  .glance {
    display: grid;
    gap: 10px;
    font-size: 14px;
  }
  .box {
    border-radius: 16px;
    padding: 10px 14px;
    background: var(--_paper);
    box-shadow: 0 1px 2px #3a241514;
  }
  :host([scheme='overlay']) .box {
    backdrop-filter: blur(14px);
  }
  .box > p {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
    overflow-wrap: anywhere;
  }
  .box > .quiet {
    -webkit-line-clamp: 1;
  }
  button.box {
    justify-self: end;
    border-radius: 999px;
    font-weight: 600;
  }
  .box > .bone {
    height: 48px;
  }
  .close {
    position: sticky;
    inset-block-start: -8px;
    float: inline-end;
    display: grid;
    place-items: center;
    width: 44px;
    height: 44px;
    font-size: 26px;
    color: var(--_quiet);
  }
`;
