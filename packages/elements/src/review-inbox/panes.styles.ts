import { css } from 'lit';
import { reserve } from './reserve.ts';

const height = (form: string): number => reserve.heights[form]?.[0]?.[1] ?? 40;

/** List and review side by side or in turn, each scrolling in its own pane; and the open review. */
export const panesStyles = css`
  .inbox {
    display: grid;
    grid-template: minmax(0, 1fr) / minmax(0, 1fr);
    block-size: ${height('stack')}em;
    overflow: hidden;
    overflow: clip;
  }
  .inbox.split {
    grid-template-columns: minmax(0, 1fr) minmax(0, 1.1fr);
    block-size: ${height('split')}em;
  }
  .pane {
    display: flex;
    flex-direction: column;
    min-block-size: 0;
  }
  .split .list-pane {
    border-inline-end: 1px solid var(--_line);
  }
  .review-pane {
    overflow: auto;
  }
  .base :is(.review-pane, .pane :is([data-review], .rows, .person)):focus-visible {
    outline: var(--huitou-focus-width, 2px) solid var(--_focus);
    outline-offset: -2px;
    border-radius: 4px;
  }
  .base .pane .person:focus-visible {
    outline-offset: 3px;
  }
  .grow {
    flex: 1;
    min-inline-size: 0;
  }
  .none {
    margin: auto;
    padding: 2em;
    text-align: center;
  }
  .none > * {
    display: block;
  }
  .base .back {
    flex: none;
    align-self: start;
    min-block-size: 44px;
    padding: 0.6em calc(1.1em * var(--_density));
    color: var(--_link);
    font-weight: 600;
  }
  .back::before {
    content: '‹ ';
    content: '‹ ' / '';
  }
  [dir='rtl'] .back::before {
    content: '› ';
    content: '› ' / '';
  }
  .review {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(0.75em * var(--_density));
    padding: calc(1.2em * var(--_density)) calc(1.35em * var(--_density));
  }
  .stack .review {
    padding-block-start: 0;
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: 1em;
  }
  .person {
    flex: 1 1 6em;
    min-inline-size: 0;
  }
  .person .name {
    font-size: 1.133em;
    font-weight: 700;
    line-height: 1.35;
  }
  .leaves .clover {
    inline-size: 2.8em;
    block-size: 2.8em;
  }
  .words {
    white-space: pre-line;
    text-align: start;
  }
  .again {
    justify-self: start;
  }
  .marks {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
  }
  .wish.chip {
    color: var(--_below);
    background-color: var(--_below-wash);
  }
  .review .media {
    margin: 0;
  }
  @media (forced-colors: active) {
    .split .list-pane {
      border-inline-end: 1px solid;
    }
  }
`;
