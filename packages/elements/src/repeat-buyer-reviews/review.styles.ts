import { css } from 'lit';

/** One review. */
export const reviewStyles = css`
  .review {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: center;
    gap: 0 calc(0.8em * var(--_density));
    padding-block: calc(1.07em * var(--_density));
    border-block-start: 1px solid var(--_line);
  }
  .review > * {
    grid-column: 1 / -1;
  }
  .review:focus-visible {
    outline: var(--huitou-focus-width, 2px) solid var(--_focus);
    outline-offset: -2px;
  }
  .avatar {
    grid-area: 1 / 1;
    align-self: start;
    display: grid;
    place-items: center;
    inline-size: 2.4em;
    block-size: 2.4em;
    border-radius: var(--huitou-avatar-radius, 50%);
    object-fit: cover;
    background-color: var(--_avatar);
    color: var(--_on-avatar);
    font-weight: 700;
  }
  .avatar::before {
    content: attr(data-initial);
    content: attr(data-initial) / '';
  }
  .who {
    grid-area: 1 / 2;
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.6em;
    color: var(--_quiet);
    font-size: 0.867em;
  }
  .who > * {
    min-inline-size: 0;
  }
  .author {
    color: var(--_ink);
    font-size: 1.154em;
    font-weight: 700;
  }
  .who .chip {
    padding: 0 0.6em;
    font-size: 0.923em;
  }
  .meta {
    flex-basis: 100%;
  }
  .stars {
    grid-area: 1 / 3;
    align-self: start;
    inline-size: 2em;
    block-size: 2em;
    margin-block-start: 0.2em;
  }
  .stars .outline {
    color: var(--_line);
    stroke-width: 1px;
    stroke-dasharray: none;
    opacity: 1;
  }
  .marks {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    margin-block-start: 0.5em;
  }
  .wish.chip {
    color: var(--_below);
    background-color: var(--_below-wash);
  }
  .text {
    margin-block-start: 0.5em;
    white-space: pre-wrap;
    text-align: start;
  }
  .long:not(.open) {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 5;
    overflow: hidden;
  }
  .base .review > .link {
    justify-self: start;
    line-height: 24px;
  }
  .reply {
    margin-block-start: 0.7em;
    padding: calc(0.65em * var(--_density)) calc(0.8em * var(--_density));
    border-radius: calc(var(--huitou-card-radius, 16px) * 0.75);
    background-color: var(--_wash);
    color: var(--_quiet);
    font-size: 0.933em;
  }
  .reply > :is(b, p) {
    color: var(--_ink);
  }
  .reply .text {
    margin: 0;
  }
  .won.chip {
    margin-block-start: 0.4em;
    color: var(--_above);
    background-color: var(--_above-wash);
  }
  .won::before {
    content: '✓';
    content: '✓' / '';
    margin-inline-end: 0.3em;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1.2em;
    min-block-size: 24px;
    margin-block-start: 0.5em;
    color: var(--_quiet);
    font-size: 0.867em;
  }
  .wide .review {
    grid-template-columns: auto minmax(0, 1fr) auto auto;
  }
  .wide .marks {
    grid-area: 1 / 3;
    align-self: start;
    justify-content: end;
    max-inline-size: 18em;
    margin-block-start: 0.2em;
  }
  .wide .stars {
    grid-column: 4;
  }
  @media (pointer: coarse) {
    .base .review > .link {
      line-height: 44px;
    }
  }
`;
