import { css } from '../shared/css.ts';

export default css`
  :host {
    container-type: inline-size;
  }
  :host(:is([variant='strip'], [variant='mark'])) {
    display: inline-block !important;
    container-type: normal;
    vertical-align: middle;
  }
  .base {
    position: relative;
    display: grid;
    grid-template: 'clover title chip' 'clover name name' 'clover figures figures' 'clover services services' 'stated stated stated' 1fr 'link link retry' / auto 1fr auto;
    gap: 1px 14px;
    min-block-size: 168px;
    padding: 16px 18px;
    border-radius: var(--huitou-radius, 16px);
    background: var(--_paper);
    box-shadow: var(--huitou-shadow, 0 1px 2px #3a241514, 0 8px 24px -12px #3a241533);
    font-size: 13px;
    overflow-wrap: anywhere;
  }
  svg {
    grid-area: clover;
    inline-size: 56px;
    block-size: 56px;
    overflow: visible;
    forced-color-adjust: none;
  }
  path:nth-child(1) {
    fill: var(--_quality);
  }
  path:nth-child(2) {
    fill: var(--_service);
  }
  path:nth-child(3) {
    fill: var(--_content);
  }
  path:nth-child(4) {
    fill: var(--_returning);
  }
  path[data-empty] {
    fill: none;
    stroke: var(--_quiet);
    stroke-width: 4;
  }
  [part='short'],
  :host(:not([state='failed'])) [part='retry'] {
    display: none;
  }
  [part='title'] {
    grid-area: title;
    font-size: 17px;
  }
  [part='chip'] {
    grid-area: chip;
    align-self: center;
    padding: 0 10px;
    border-radius: 99px;
    background: var(--_wash);
    color: var(--_quiet);
    font-weight: 600;
    line-height: 22px;
  }
  :host([state='verified']) [part='chip'] {
    background: var(--_above-wash);
    color: var(--_above);
  }
  :host([state='verified']) [part='chip']::before {
    content: '✓ ' / '';
  }
  [part='name'] {
    grid-area: name;
  }
  [part='figures'] {
    grid-area: figures;
    color: var(--_quiet);
  }
  [part='services'] {
    grid-area: services;
    color: var(--_above);
    font-weight: 600;
  }
  [part='stated'] {
    grid-area: stated;
    align-self: end;
    color: var(--_quiet);
    font-size: 12px;
  }
  [part='link'],
  [part='retry'] {
    grid-area: link;
    align-self: end;
    justify-self: start;
    color: var(--_link);
    font-weight: 600;
    line-height: 24px;
    text-decoration: none;
  }
  [part='retry'] {
    grid-area: retry;
  }
  :is([part='link'], [part='retry']):hover {
    text-decoration: underline;
  }
`;
