import { css } from 'lit';

/** The card and its head, its two layouts, and the states of the list. */
export const reviewsStyles = css`
  .reviews-card {
    display: flex;
    flex-direction: column;
    padding: calc(1.1em * var(--_density));
  }
  .tiny .reviews-card {
    padding: calc(0.6em * var(--_density));
  }
  .wide .reviews-card {
    padding: calc(1.35em * var(--_density));
  }
  /* The card fills the room that is kept for it: no hole below it. */
  .base > .reviews-card {
    min-block-size: inherit;
  }
  .form-full .reviews-card {
    display: grid;
    grid-template: auto 1fr / 20em minmax(0, 1fr);
    gap: calc(1.3em * var(--_density)) calc(2.7em * var(--_density));
    padding: calc(1.9em * var(--_density));
  }
  .form-full :is(.head, slot[name='footer']) {
    grid-column: 1 / -1;
  }
  .form-full .side {
    position: sticky;
    inset-block-start: 1em;
    align-self: start;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(0.4em * var(--_density)) 0.8em;
  }
  .title {
    font-size: 1.2em;
    font-weight: 700;
    line-height: 1.35;
  }
  .base .open-how {
    flex: 1 1 14em;
    padding-block: 2px;
    line-height: 1.5;
  }
  .base button.open-how {
    text-decoration: underline;
    text-decoration-style: dotted;
    text-underline-offset: 0.25em;
  }
  .how {
    flex-basis: 100%;
    max-inline-size: 68ch;
  }
  .how p {
    margin-block-start: 0.6em;
  }
  .reviews {
    position: relative;
    flex: 1;
    margin-block-start: calc(1em * var(--_density));
  }
  .form-full .reviews {
    margin: 0;
  }
  .left-out {
    margin-block-end: calc(0.8em * var(--_density));
    padding: calc(0.5em * var(--_density)) calc(0.8em * var(--_density));
    border-radius: calc(var(--huitou-card-radius, 16px) * 0.75);
    background-color: var(--_wash);
    font-size: 0.933em;
  }
  /* It takes no room: what is being read stays where it is. */
  .arrived {
    position: sticky;
    z-index: 1;
    inset-block-start: 0.5em;
    display: grid;
    justify-items: center;
    block-size: 0;
  }
  /* Where there was none, they are offered in the place of the words. */
  .status > .arrived {
    position: absolute;
    inset: calc(50% - 1.3em) 0;
  }
  .news > :not(.arrived) {
    visibility: hidden;
  }
  .base .arrived > button {
    padding: 0 1.3em;
    line-height: 2.6em;
    color: var(--_on-brand);
    background-color: var(--_brand);
    box-shadow: 0 2px 10px #3a241540;
  }
  [aria-busy='true'] .list {
    opacity: 0.55;
  }
  .section + .section {
    content-visibility: auto;
    contain-intrinsic-block-size: auto calc(var(--reviews) * 11em);
  }
  .end {
    display: grid;
    justify-items: center;
    gap: 0.5em;
    padding-block-start: calc(0.8em * var(--_density));
    border-block-start: 1px solid var(--_line);
  }
  .base .more {
    min-block-size: 44px;
    padding: 0 2em;
    border-radius: var(--huitou-control-radius, 999px);
    background-color: var(--_brand-wash);
    color: var(--_link);
    font-weight: 600;
    line-height: max(44px, 1.4em);
    text-align: center;
  }
  .none {
    padding: 2em 1em;
    text-align: center;
  }
  .none > * {
    display: block;
  }
  /* A state inside the card is a part of it. */
  .card .card {
    border: 0;
    box-shadow: none;
    background-color: var(--_wash);
  }
  @media print {
    .base :is(.sorts, .filters, .more, .arrived) {
      display: none;
    }
  }
`;
