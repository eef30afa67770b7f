import { css } from 'lit';

/** Small pictures, and what stands in the place of one that could not be loaded. */
export const mediaStyles = css`
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
    text-align: center;
    line-height: 64px;
  }
  .media :is(img, .broken) {
    display: block;
    inline-size: 64px;
    block-size: 64px;
    object-fit: cover;
  }
  .broken {
    inline-size: 64px;
    block-size: 64px;
    color: var(--_quiet);
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  [data-kind='video']::before {
    content: '▶';
    content: '▶' / '';
  }
  @media (pointer: coarse) {
    .media .link {
      padding-block: 12px;
    }
  }
`;
