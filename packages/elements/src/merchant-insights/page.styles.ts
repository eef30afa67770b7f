import { css } from 'lit';

/** The page: sections on one calm surface, a hairline between them, in two columns where there is room. */
export const pageStyles = css`
  .page {
    display: flex;
    flex-direction: column;
    padding: 0 calc(1.2em * var(--_density));
  }
  /* As high as the room that is kept: what is left over stands between the last sections, which nobody has reached yet. */
  :is(.ready, .loading, .stale) > .page {
    min-block-size: inherit;
  }
  .page > :is(.topics, .history, .signals) {
    flex: 1 0 auto;
  }
  .section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: calc(0.6em * var(--_density));
    padding-block: calc(1.2em * var(--_density));
    border-block-start: 1px solid var(--_line);
    min-inline-size: 0;
  }
  /* The room of what runs the method is kept until it is there. */
  .ready .page > .advice {
    min-block-size: 32em;
  }
  .ready .wide > .advice {
    min-block-size: 30em;
  }
  .ready .slim > .advice {
    min-block-size: 35em;
  }
  .ready .page > .what-if {
    min-block-size: calc(var(--_rows) * 5.9em + 14.3em);
  }
  .ready .slim > .what-if {
    min-block-size: calc(var(--_rows) * 5.9em + 19.7em);
  }
  .ready .wide > .what-if {
    min-block-size: calc(var(--_rows) * 3em + 12em);
  }
  .page > :first-child {
    border-block-start: 0;
  }
  .wide.page {
    display: grid;
    align-content: start;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    column-gap: calc(2.4em * var(--_density));
    padding-inline: calc(1.6em * var(--_density));
  }
  .wide > :is(.head, .what-if, .export, .notice) {
    grid-column: 1 / -1;
  }
  /* Beside the history, which is a button until it is wanted, and what stands below that. */
  :is(.ready, .stale, .expired) > .wide > .topics {
    grid-row: span 2;
  }
  h3 > b {
    font-size: 1.133em;
  }
  h3 > .quiet {
    font-weight: 400;
  }
  h4 {
    margin: 0.3em 0 0;
    font: inherit;
    font-weight: 600;
  }
  .section > .button {
    justify-self: start;
  }
  .export {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
  }
  .export > .button {
    margin-inline-start: auto;
  }
  .notice {
    padding-block: 0.7em;
    color: var(--_below);
  }
  .section > .bone {
    inline-size: 90%;
    block-size: 1.1em;
  }
  .section > .bone:first-child {
    inline-size: 40%;
    block-size: 1.4em;
  }
  .base .page :is(button.link, summary.link, a.link) {
    justify-self: start;
    inline-size: fit-content;
    cursor: pointer;
  }
  @media (pointer: coarse) {
    .base .page :is(button.link, summary.link) {
      display: grid;
      align-items: center;
      min-block-size: 44px;
    }
  }
`;
