import { css } from 'lit';

/** A slider with the marks of its own value, the median and the best fifth. */
export const sliderStyles = css`
  /* Thumb and track of our own: engines paint the track dark beside a light accent. */
  input[type='range'] {
    --_end: right;
    appearance: none;
    inline-size: 100%;
    block-size: 28px;
    margin: 0;
    background-color: #0000;
    cursor: pointer;
  }
  [dir='rtl'] input[type='range'] {
    --_end: left;
  }
  input[type='range']::-webkit-slider-runnable-track {
    block-size: 5px;
    border-radius: 99px;
    background-image: linear-gradient(
      to var(--_end),
      var(--_mark, var(--_brand)) calc(var(--at) * 100%),
      var(--_line) calc(var(--at) * 100%)
    );
  }
  input[type='range']::-moz-range-track {
    block-size: 5px;
    border-radius: 99px;
    background-color: var(--_line);
  }
  input[type='range']::-moz-range-progress {
    block-size: 5px;
    border-radius: 99px;
    background-color: var(--_mark, var(--_brand));
  }
  input[type='range']::-webkit-slider-thumb {
    appearance: none;
    inline-size: 20px;
    block-size: 20px;
    margin-block-start: -7.5px;
    border: 3px solid var(--_mark, var(--_brand));
    border-radius: 50%;
    background-color: var(--_paper);
  }
  input[type='range']::-moz-range-thumb {
    box-sizing: border-box;
    inline-size: 20px;
    block-size: 20px;
    border: 3px solid var(--_mark, var(--_brand));
    border-radius: 50%;
    background-color: var(--_paper);
  }
  /* Where the thumb stands at a value: its middle never reaches the ends. */
  .ticks {
    position: relative;
    block-size: 5px;
    margin: -6px 10px 3px;
  }
  .ticks > i {
    position: absolute;
    inset-inline-start: calc(var(--at) * 100% - 1px);
    inline-size: 2px;
    block-size: 5px;
    background-color: var(--_quiet);
  }
  .ticks > :first-child {
    background-color: var(--_ink);
  }
  @media (pointer: coarse) {
    input[type='range'] {
      block-size: 44px;
    }
    .ticks {
      margin-block-start: -14px;
      margin-block-end: 11px;
    }
  }
  @media (forced-colors: active) {
    input[type='range'],
    input[type='range']::-webkit-slider-thumb {
      appearance: auto;
    }
    .ticks > i {
      background-color: CanvasText;
      forced-color-adjust: none;
    }
  }
`;
