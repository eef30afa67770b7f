import { css } from 'lit';

/** What stands above and below the list. */
export const listStyles = css`
  .head {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6em;
    padding: calc(0.8em * var(--_density)) calc(1em * var(--_density)) 0.6em;
  }
  .head .sorts {
    justify-self: start;
    max-inline-size: 100%;
  }
  .sorts b {
    display: inline-block;
    min-inline-size: 1.9em;
    margin-inline-start: 0.35em;
    color: var(--_link);
  }
  .head .sorts span {
    padding-inline: 0.62em;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.2em 0.5em;
    min-block-size: 2.6em;
    font-size: 0.933em;
  }
  .base .tools > .chip {
    min-block-size: 2.2em;
    padding-block: 0.3em;
    line-height: 1.5;
  }
  .tools select.chip {
    max-inline-size: 100%;
    background-color: var(--_wash);
    color: var(--_quiet);
  }
  .choose {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 28px;
    min-block-size: 28px;
    cursor: pointer;
  }
  .choose input {
    inline-size: 1em;
    block-size: 1em;
    margin: 0;
    accent-color: var(--_brand);
    cursor: pointer;
  }
  .base .sign {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 2.2em;
    block-size: 2.2em;
    border-radius: 50%;
    color: var(--_quiet);
  }
  .base .sign:hover {
    background-color: var(--_wash);
  }
  .sign svg {
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .as-of {
    padding: 0.4em calc(1em * var(--_density));
    background-color: var(--_wash);
    font-size: 0.867em;
  }
  .base .arrived {
    background-color: var(--_brand-wash);
    color: var(--_link);
    font-size: 0.867em;
    font-weight: 600;
    line-height: 2.4;
    text-align: center;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 1em;
    min-block-size: 2.9em;
    padding: 0.3em calc(1em * var(--_density));
    border-block-start: 1px solid var(--_line);
    color: var(--_quiet);
    font-size: 0.867em;
  }
  .foot .away {
    visibility: hidden;
  }
  .base .foot .link {
    font-size: 1em;
    line-height: max(24px, 1.5em);
  }
  .base .keys {
    color: var(--_quiet);
    font-weight: 400;
  }
  @media (forced-colors: active) {
    .sorts :checked + span b {
      color: inherit;
    }
  }
  /* A device without a keyboard, most likely. */
  @media (pointer: coarse) {
    .base .foot .keys {
      display: none;
    }
    .base :is(.tools > .chip, .foot .link) {
      min-block-size: 44px;
      line-height: 44px;
      padding-block: 0;
    }
    .choose,
    .base .sign {
      inline-size: 44px;
      min-block-size: 44px;
    }
  }
`;
