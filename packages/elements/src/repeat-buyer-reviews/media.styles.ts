import { css } from 'lit';

/** What belongs to a review: who wrote it, its pictures, what stands in the place of a broken one, and the answer. */
export const mediaStyles = css`
  .avatar {
    grid-area: 1 / 1;
    align-self: start;
    display: grid;
    place-items: center;
    inline-size: 2.4em;
    block-size: 2.4em;
    --_round: var(--huitou-avatar-radius, 50%);
    --_point: min(15%, var(--_round));
    border-radius: var(--_leaf);
    background-color: var(--_avatar);
    color: var(--_on-avatar);
    font-weight: 700;
  }
  .avatar::before {
    content: attr(data-initial);
    content: attr(data-initial) / '';
  }
  .media {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
    margin-block-start: 0.6em;
  }
  .base .media button {
    inline-size: 64px;
    block-size: 64px;
    border-radius: calc(var(--huitou-card-radius, 16px) * 0.625);
    overflow: hidden;
    background-color: var(--_wash);
    color: var(--_quiet);
    text-align: center;
    line-height: 64px;
  }
  .media :is(img, .broken) {
    display: block;
    inline-size: 64px;
    block-size: 64px;
    object-fit: cover;
  }
  [data-kind='video']::before {
    content: '▶';
    content: '▶' / '';
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
  :is(.reply, .appendix) .text {
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
`;
