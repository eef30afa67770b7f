import { css } from '../shared/css.ts';

export const viewerStyles = css`
  .viewer {
    max-width: none;
    max-height: none;
    border: 0;
    padding: 0;
    border-radius: 12px;
    overflow: hidden;
    background: #000;
    color: #fff;
  }
  .viewer::backdrop {
    background: #000c;
  }
  .viewer figure {
    margin: 0;
  }
  .viewer :is(img, video) {
    display: block;
    width: min(92vw, 720px);
    height: min(76dvh, 720px);
    object-fit: contain;
  }
  figcaption {
    display: flex;
    align-items: center;
    gap: 8px;
    padding: 4px 8px;
    font-size: 14px;
  }
  figcaption span {
    flex: 1;
    text-align: center;
  }
  .turn {
    width: 44px;
    height: 44px;
    text-align: center;
    font-size: 26px;
  }
`;
