import { css } from 'lit';

/** One review in the list, and what is to come. */
export const rowStyles = css`
  .rows {
    flex: 1;
    min-block-size: 0;
    overflow: auto;
  }
  .row {
    container-type: inline-size;
    display: flex;
    align-items: stretch;
    border-block-start: 1px solid var(--_line);
  }
  .row:hover {
    background-color: var(--_wash);
  }
  .row.open {
    background-color: var(--_brand-wash);
  }
  .row .choose {
    margin-inline-start: calc(1em * var(--_density));
  }
  .base .row button {
    display: flex;
    flex: 1;
    align-items: center;
    gap: 0.7em;
    min-inline-size: 0;
    padding-block: calc(0.85em * var(--_density));
    padding-inline: 0.3em calc(1em * var(--_density));
  }
  .row .avatar {
    flex: none;
    align-self: center;
  }
  .line {
    flex: 1 1 6em;
    min-inline-size: 0;
  }
  .who {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.45em;
  }
  .row .name {
    font-weight: 600;
  }
  .unread .name {
    font-weight: 700;
  }
  .dot {
    inline-size: 0.5em;
    block-size: 0.5em;
    border-radius: 50%;
    background-color: var(--_brand);
    forced-color-adjust: none;
  }
  .said {
    display: block;
    overflow: hidden;
    color: var(--_quiet);
    font-size: 0.867em;
    text-align: start;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .chip.brand {
    color: var(--_link);
    background-color: var(--_brand-wash);
  }
  .row .chip {
    padding: 0 0.6em;
    font-size: 0.8em;
  }
  .row.open .chip.brand {
    background-color: var(--_paper);
  }
  .clocks {
    position: relative;
    flex: none;
    max-inline-size: 9em;
  }
  /* Above the clock, which stays where it is. */
  .row .draft {
    position: absolute;
    inset: auto 0 100% auto;
  }
  /* No room for a text beside a clock: the clock stands below. */
  @container (inline-size < 18em) {
    .base .row button {
      flex-wrap: wrap;
    }
    .row .draft {
      position: static;
    }
  }
  .clock.soon {
    color: var(--_below);
    background-color: var(--_below-wash);
  }
  .clock.won {
    margin: 0;
  }
  .clock.over {
    font-weight: 400;
  }
  .end {
    display: grid;
    padding: 1em;
    border-block-start: 1px solid var(--_line);
  }
  .rows.bones {
    opacity: 0.55;
    background-image:
      linear-gradient(var(--_line) 1px, transparent 0),
      radial-gradient(circle 1.2em at 4.4em 2.28em, var(--_line) 95%, transparent),
      linear-gradient(var(--_line) 0.8em, transparent 0);
    background-position:
      0 0,
      0 0,
      6.27em 1.9em;
    background-size:
      100% 4.57em,
      6em 4.57em,
      12em 4.57em;
    background-repeat: repeat-y;
  }
  [dir='rtl'] .rows.bones {
    transform: scaleX(-1);
  }
  @media (forced-colors: active) {
    .row.open {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
    .dot {
      background-color: Highlight;
    }
  }
`;
