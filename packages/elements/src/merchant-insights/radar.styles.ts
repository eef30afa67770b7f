import { css } from 'lit';

/** The drawing of the dimensions and the table behind it. */
export const radarStyles = css`
  .radar-svg {
    inline-size: 100%;
    max-inline-size: 24em;
    justify-self: center;
    overflow: visible;
    fill: none;
    stroke-linejoin: round;
  }
  .ring {
    color: var(--_line);
    stroke: currentColor;
  }
  .radar-svg > .shop {
    color: var(--_brand);
    fill: currentColor;
    fill-opacity: 0.14;
    stroke: currentColor;
    stroke-width: 2.5px;
  }
  .radar-svg > .open {
    fill: none;
  }
  .radar-svg > .median {
    color: var(--_quiet);
    stroke: currentColor;
    stroke-width: 1.25px;
    stroke-dasharray: 5 4;
  }
  .radar-svg > .best {
    color: var(--_above);
    stroke: currentColor;
    stroke-width: 1.5px;
    stroke-dasharray: 1.5 4;
    stroke-linecap: round;
  }
  .radar-svg text {
    color: var(--_ink);
    fill: currentColor;
    font-size: 12px;
    text-anchor: middle;
  }
  .radar-svg text.number {
    font-weight: 700;
  }
  .radar-svg circle {
    color: var(--_mark, var(--_brand));
    fill: currentColor;
  }
  .dimension-quality {
    --_mark: var(--_quality);
  }
  .dimension-service {
    --_mark: var(--_service);
  }
  .dimension-content {
    --_mark: var(--_content);
  }
  .dimension-returning {
    --_mark: var(--_returning);
  }
  .keys {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: 0.15em 1.2em;
  }
  .keys > li {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
  }
  .keys i {
    inline-size: 1.6em;
    border-block-start: 3px solid var(--_brand);
  }
  .keys .median {
    border-block-start: 2px dashed var(--_quiet);
  }
  .keys .best {
    border-block-start: 2px dotted var(--_above);
  }
  @media (forced-colors: active) {
    .radar-svg,
    .keys i {
      forced-color-adjust: none;
    }
  }
`;
