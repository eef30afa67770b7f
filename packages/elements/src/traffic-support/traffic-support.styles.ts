import { css } from 'lit';

/** What `<traffic-support>` looks like beyond the surface that all cards share. */
export const trafficStyles = css`
  .content {
    display: grid;
    gap: calc(0.7em * var(--_density));
    padding: calc(1.2em * var(--_density));
  }
  .title {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.7em;
  }
  .title > b {
    font-size: 1.133em;
  }
  [part='share'] > b {
    display: block;
    font-size: 1.6em;
    line-height: 1.25;
  }
  .bar {
    display: flex;
    gap: 2px;
    block-size: 0.7em;
    border-radius: 99px;
    overflow: hidden;
    background-color: var(--_line);
  }
  .bar > i,
  .pools i {
    background-color: var(--_pool);
    forced-color-adjust: none;
  }
  .bar > i {
    flex: 0 1 0px;
    min-inline-size: 2px;
  }
  .pool-base {
    --_pool: var(--_service);
  }
  .pool-cold-start {
    --_pool: var(--_quality);
  }
  .pool-growth {
    --_pool: var(--_content);
  }
  .pool-campaign {
    --_pool: var(--_returning);
  }
  .pools {
    display: grid;
    gap: 0.3em;
  }
  .pools > li {
    display: grid;
    grid-template-columns: auto minmax(5.5em, auto) 4.2em minmax(0, 1fr);
    align-items: baseline;
    gap: 0 0.6em;
  }
  .pools i {
    inline-size: 0.7em;
    block-size: 0.7em;
    border-radius: 50%;
  }
  .as-narrow .pools > li {
    grid-template-columns: auto minmax(0, 1fr) auto;
  }
  .as-narrow .pools .quiet {
    grid-column: 2 / -1;
  }
  [part='step'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 1em;
    padding-block: 0.5em;
    border-block-start: 1px solid var(--_line);
  }
  /* A new shop may have more than it will have once it is judged. */
  .more {
    color: var(--_above);
  }
`;
