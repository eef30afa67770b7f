import { css } from '../shared/css.ts';

// The seal's places: a clover, b title, c chip, d name, e figures, f services, l line, g stated, h link. One box in every
// state, as tall as a verified seal, so nothing moves when the verdict comes; `reserve.ts` keeps that room from before.
export default css`
  :host {
    container-type: inline-size !important;
    contain-intrinsic-inline-size: 360px;
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  .base {
    position: relative;
    display: grid;
    grid: '. . .' 1fr 'a b b' 'a d d' 'e e e' 'f f f' '. . .' 1fr 'l l l' 'g g g' 'h h c' / auto 1fr auto;
    gap: 2px 12px;
    min-block-size: 286px;
    padding: 16px 18px 12px;
    border-radius: var(--huitou-radius, 16px);
    background: var(--_paper);
    box-shadow: var(--huitou-shadow, 0 1px 2px #3a241514, 0 8px 24px -12px #3a241533);
    color: var(--_quiet);
    font-size: 13px;
    overflow-wrap: anywhere;
  }
  .base::after {
    content: '';
    grid-area: l;
    margin: 10px 0 6px;
    border-top: 1px solid var(--_line);
  }
  @container (width>=400px) {
    .base {
      grid: '. . .' 1fr 'a b c' 'a d d' 'e e e' 'f f f' '. . .' 1fr 'l l l' 'g g g' 'h h h' / auto 1fr auto;
      min-block-size: 232px;
    }
  }
  @container (width>=600px) {
    .base {
      grid: '. . .' 1fr 'a b c' 'a d d' 'a e e' 'a f f' '. . .' 1fr 'l l l' 'g g h' / auto 1fr auto;
      min-block-size: 180px;
    }
  }
  svg {
    grid-area: a;
    inline-size: 52px;
    overflow: visible;
    forced-color-adjust: none;
  }
  path {
    fill: var(--_quality);
  }
  path + path {
    fill: var(--_service);
  }
  path + path + path {
    fill: var(--_content);
  }
  path:last-child {
    fill: var(--_returning);
  }
  path[data-empty] {
    fill: none;
    stroke: var(--_quiet);
    stroke-width: 4;
  }
  .short,
  :host(:not([state='failed'])) button,
  :host(:not([state='idle'])) slot,
  :host([state='idle']) .base > :not(slot),
  :host(:is(:not([state]), [state='idle'])) .base::after {
    display: none;
  }
  b,
  .name {
    color: var(--_ink);
  }
  b {
    grid-area: b;
    font-size: 16px;
  }
  .chip {
    grid-area: c;
    place-self: center;
    padding: 0 10px;
    border-radius: 99px;
    background: var(--_wash);
    font-weight: 600;
    line-height: 24px;
  }
  .name {
    grid-area: d;
  }
  .figures {
    grid-area: e;
  }
  .services {
    grid-area: f;
    color: var(--_above);
    font-weight: 600;
  }
  .stated {
    grid-area: g;
    font-size: 12px;
  }
  a,
  button {
    grid-area: h;
    justify-self: start;
    color: var(--_link);
    font-weight: 600;
    line-height: 24px;
    text-decoration: none;
  }
  button {
    grid-area: e;
  }
  :is(a, button):hover {
    text-decoration: underline;
  }
  :host([state='verified']) .chip {
    color: var(--_above);
    background: var(--_above-wash);
    &::before {
      content: '✓ ' / '';
    }
  }
  :host(:is([variant='strip'], [variant='mark'])) {
    display: inline-block !important;
    container-type: normal !important;
    vertical-align: middle;
    .base {
      display: flex;
      gap: 6px;
      place-content: center;
      align-items: center;
      min-block-size: 0;
      padding: 0;
      background: none;
      box-shadow: none;
    }
    :is(b, span, button) {
      display: none;
    }
    a {
      position: absolute;
      inset: -4px;
      justify-self: stretch;
      font-size: 0;
    }
    path {
      stroke-width: 7;
    }
  }
  :host([variant='mark']) svg {
    inline-size: var(--huitou-mark-size, 24px);
  }
  :host([variant='strip']) {
    .base {
      min-inline-size: 128px;
      block-size: 32px;
      padding-inline: 10px 12px;
      border-radius: 99px;
      background: var(--_wash);
      font-weight: 600;
      white-space: nowrap;
    }
    .short {
      display: inline;
    }
    svg {
      inline-size: 18px;
    }
  }
  :host([variant='strip']:is(:not([state]), [state='idle'])) .base {
    inline-size: 128px;
    overflow: hidden;
  }
  :host([variant='strip'][state='verified']) .base {
    background: var(--_brand-wash);
    color: var(--_link);
  }
  :host([scheme='overlay']:not([variant='mark'])) .base {
    backdrop-filter: blur(14px);
    background: var(--_paper);
    box-shadow: none;
  }
`;
