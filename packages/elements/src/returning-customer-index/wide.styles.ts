import { css } from '../shared/css.ts';

/** From 520 px: the clover beside everything else. */
export const wide = css`
  .room {
    min-height: 350px;
  }
  .card {
    grid-template: auto 1fr auto / 160px 1fr;
    grid-template-areas: 'clover head' 'clover dimensions' 'foot foot';
    gap: 6px 24px;
    padding: 20px;
  }
  .head {
    grid-template: auto auto / auto 1fr auto;
    gap: 0 12px;
  }
  .held {
    grid-column: 1 / 4;
  }
  .verdict {
    grid-area: 2 / 1 / 3 / 3;
    font-size: 20px;
    line-height: 26px;
  }
  .score {
    grid-area: 2 / 3;
    font-size: 48px;
    line-height: 56px;
  }
  .foot {
    grid-template-columns: 1fr auto;
    border-top: 1px solid var(--_line);
    padding-top: 12px;
  }
  .foot > :nth-child(2):not(.how) {
    grid-column: 1 / 3;
  }
  .how {
    grid-area: 1 / 2;
  }
`;

/** From 600 px there is room for the industry and the time too. */
export const wider = css`
  .peers {
    display: block;
    grid-area: 1 / 2 / 2 / 4;
    text-align: end;
  }
`;

/** As wide as a page: clover, sentence and dimensions side by side. */
export const full = css`
  .room {
    min-height: 304px;
  }
  .card {
    grid-template: 1fr auto / 200px minmax(220px, 2fr) 3fr;
    grid-template-areas: 'clover head dimensions' 'clover foot foot';
    gap: 12px 32px;
  }
  .head {
    grid-template-columns: 1fr;
    align-content: center;
  }
  .head > * {
    grid-area: auto;
    text-align: start;
  }
  .verdict {
    font-size: 24px;
    line-height: 32px;
  }
  .score {
    font-size: 64px;
    line-height: 68px;
  }
`;
