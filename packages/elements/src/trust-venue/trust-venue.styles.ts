import { css } from 'lit';

/** What `<trust-venue>` looks like beyond the surface that all cards share. */
export const venueStyles = css`
  section.card,
  .wait {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(0.9em * var(--_density));
    padding: calc(1.2em * var(--_density));
  }
  .wait .bone {
    block-size: 7em;
    border-radius: 12px;
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.1em 0.8em;
  }
  .title {
    font-size: 1.333em;
    font-weight: 700;
    line-height: 1.3;
  }
  .controls {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(0.6em * var(--_density));
  }
  .controls .filters {
    margin: 0;
  }
  .search {
    flex: 1 1 12em;
    min-inline-size: 0;
    max-inline-size: 100%;
    min-block-size: 2.6em;
    padding: 0.3em 1em;
    border: 1px solid var(--_line);
    border-radius: var(--huitou-control-radius, 999px);
    background-color: var(--_wash);
    color: var(--_ink);
    font: inherit;
  }
  .search::placeholder {
    color: var(--_quiet);
    opacity: 1;
  }
  .chip[aria-pressed='true'] {
    color: var(--_link);
    background-color: var(--_brand-wash);
  }
  .hosts,
  .shelf {
    display: grid;
    gap: 0 calc(1.6em * var(--_density));
  }
  .columns-2 {
    --_columns: 2;
  }
  .columns-3 {
    --_columns: 3;
  }
  .hosts {
    grid-template-columns: repeat(var(--_columns, 1), minmax(0, 1fr));
  }
  .host {
    display: grid;
    align-content: start;
    gap: 0.6em;
    min-inline-size: 0;
    padding-block: calc(1em * var(--_density));
    border-block-start: 1px solid var(--_line);
  }
  [aria-busy='true'] > .hosts {
    opacity: 0.6;
  }
  .host > .line {
    display: grid;
    grid-template-columns: auto auto minmax(0, 1fr) auto;
    align-items: center;
    gap: 0.7em;
  }
  .slim .host > .line {
    display: flex;
    flex-wrap: wrap;
  }
  .slim .who {
    order: 1;
    flex: 1 0 100%;
  }
  .base .place {
    min-inline-size: 2.4em;
    min-block-size: 2.4em;
    color: var(--_brand);
    font-size: 1.067em;
    font-weight: 700;
    text-align: center;
    white-space: nowrap;
  }
  .base .place:is(.explore, .paid) {
    padding: 0.1em 0.7em;
    min-block-size: 1.9em;
    border-radius: var(--huitou-chip-radius, 999px);
    background-color: var(--_wash);
    color: var(--_quiet);
    font-size: 0.867em;
    font-weight: 600;
  }
  .base .place.paid {
    border: 1px solid var(--_quiet);
  }
  :is(.face, .thing) {
    display: grid;
    place-items: center;
    inline-size: 2.75em;
    block-size: 2.75em;
    object-fit: cover;
    background-color: var(--_wash);
    font-weight: 700;
  }
  .face {
    border-radius: var(--huitou-avatar-radius, 50%);
  }
  .thing {
    border-radius: 10px;
  }
  .who {
    min-inline-size: 0;
    line-height: 1.4;
  }
  .who > b {
    margin-inline-end: 0.35em;
  }
  .who .chip {
    padding: 0 0.55em;
    font-size: 0.767em;
  }
  .who .chip.air {
    color: var(--_above);
    background-color: var(--_above-wash);
  }
  .verdict {
    font-weight: 600;
    font-size: 0.933em;
  }
  .line > .layers {
    inline-size: 2.3em;
    block-size: 2.3em;
  }
  blockquote {
    margin: 0;
    padding: 0.55em 0.9em;
    border-radius: 12px;
    background-color: var(--_wash);
    line-height: 1.45;
  }
  q {
    quotes: '“' '”';
  }
  .offer {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.6em;
  }
  .goods {
    display: flex;
    gap: 0.4em;
  }
  .base .enter {
    margin-inline-start: auto;
    padding: 0.45em 1.2em;
    border-radius: var(--huitou-control-radius, 999px);
    background-color: var(--_brand);
    color: var(--_on-brand);
    font-weight: 600;
    text-align: center;
    text-decoration: none;
  }
  .base .enter:hover {
    text-decoration: underline;
  }
  /* Only names until somebody comes near: as high as its hosts will be, so that the way down is as long as it says. */
  .page {
    content-visibility: auto;
    contain-intrinsic-block-size: auto calc(var(--_hosts) / var(--_columns, 1) * 11em);
    color: var(--_quiet);
  }
  .page > .hosts {
    color: var(--_ink);
  }
  .shelf {
    grid-template-columns: repeat(auto-fill, minmax(min(10em, 100%), 1fr));
    gap: calc(1.2em * var(--_density));
  }
  .shelf > li {
    display: grid;
    align-content: start;
    justify-items: start;
    gap: 0.15em;
    min-inline-size: 0;
  }
  .shelf :is(img, .thing) {
    inline-size: 100%;
    block-size: auto;
    aspect-ratio: 1;
    object-fit: cover;
    border-radius: 12px;
    background-color: var(--_wash);
  }
  .again {
    color: var(--_above);
    font-size: 0.867em;
    font-weight: 600;
  }
  .order {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0.2em 1em;
  }
  @media (pointer: coarse) {
    .base :is(.enter, .place, .search, [part='order'], .filters > .chip, .shelf .link) {
      min-block-size: 44px;
    }
    .base .enter {
      padding-block: 0.75em;
    }
  }
  /* On paper nothing is pressed. */
  @media print {
    .base :is(.controls, .enter) {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .base .enter,
    .base .place.explore {
      border: 1px solid;
    }
  }
`;
