import { css } from 'lit';

/** A card in less room than it takes by itself. */
export const tinyCardStyles = css`
  .as-tiny .grid {
    grid-template: none / minmax(0, 1fr);
    grid-template-areas: 'clover' 'head' 'figure' 'rows' 'foot';
  }
  .as-tiny .figure {
    grid-template-columns: minmax(0, 1fr);
  }
  .as-tiny .clover {
    max-inline-size: 4.5em;
  }
  .as-tiny .row {
    display: flex;
    flex-wrap: wrap;
    padding-block: 0.3em;
  }
  .as-tiny .name {
    flex: 1 1 3em;
  }
  .as-tiny .bar {
    order: 1;
    flex: 1 0 3em;
  }
  .as-tiny .chip {
    order: 2;
  }
`;
