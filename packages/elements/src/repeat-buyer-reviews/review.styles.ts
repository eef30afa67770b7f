import { css } from '../shared/css.ts';

export const reviewStyles = css`
  .reviews {
    margin-top: 12px;
  }
  .review {
    display: grid;
    grid-template-columns: 36px minmax(0, 1fr) auto;
    gap: 0 12px;
    align-items: center;
    padding: 16px 0;
    border-top: 1px solid var(--_line);
  }
  .review > * {
    grid-column: 1 / -1;
  }
  .avatar {
    grid-area: 1 / 1 / span 2;
    display: grid;
    place-items: center;
    width: 36px;
    height: 36px;
    border-radius: 50%;
    object-fit: cover;
    background: linear-gradient(135deg, #ffd0a8, #f2835a);
    color: #6b2b12;
    font-weight: 700;
    font-size: 14px;
  }
  .avatar.bone {
    background: var(--_line);
  }
  .who {
    grid-area: 1 / 2;
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 8px;
  }
  h3 {
    font-weight: 700;
  }
  .who .chip,
  .box .chip {
    padding: 0 8px;
    font-size: 12px;
    line-height: 20px;
  }
  .meta {
    grid-area: 2 / 2;
    overflow-wrap: anywhere;
  }
  .stars {
    grid-area: 1 / 3 / span 2;
    width: 30px;
    height: 30px;
  }
  .stars :nth-child(1) {
    fill: var(--_quality);
  }
  .stars :nth-child(2) {
    fill: var(--_service);
  }
  .stars :nth-child(3) {
    fill: var(--_content);
  }
  .stars :nth-child(4) {
    fill: var(--_returning);
  }
  .stars :nth-child(5) {
    fill: none;
    stroke: var(--_line);
    stroke-width: 2;
  }
  .marks {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    margin-top: 8px;
  }
  .wish.chip {
    color: var(--_below);
    background: var(--_below-wash);
  }
  .text {
    margin-top: 8px;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    text-align: start;
  }
  .long:not(.open) {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 5;
    overflow: hidden;
  }
  .media {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 8px;
    margin-top: 10px;
  }
  .media button {
    width: 64px;
    height: 64px;
    border-radius: 10px;
    overflow: hidden;
    background: var(--_wash);
    text-align: center;
    line-height: 64px;
  }
  .media img {
    display: block;
    width: 64px;
    height: 64px;
    object-fit: cover;
  }
  [data-kind='video']::before {
    content: '▶' / '';
  }
  .reply {
    margin-top: 10px;
    padding: 10px 12px;
    border-radius: 12px;
    background: var(--_wash);
    font-size: 14px;
  }
  .reply .text {
    margin: 0;
  }
  .won {
    margin-top: 6px;
    color: var(--_above);
    background: var(--_above-wash);
  }
  .won::before {
    content: '✓' / '';
    margin-inline-end: 4px;
  }
  * + .helpful {
    margin-inline-start: auto;
  }
  .who.bone {
    width: 40%;
    height: 20px;
  }
  .text.bone {
    height: 48px;
  }
  @container card (width >= 560px) {
    .marks {
      grid-area: 1 / 3 / span 2;
      margin: 0;
    }
    .review {
      grid-template-columns: 36px minmax(0, 1fr) auto auto;
    }
    .stars {
      grid-column: 4;
    }
  }
`;
