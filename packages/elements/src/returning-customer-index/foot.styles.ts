import { css } from 'lit';

/** The last line of the card: where the figures come from, and what opens the method. */
export const footStyles = css`
  .foot {
    grid-area: foot;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 1.2em;
    border-block-start: 1px solid var(--_line);
    padding-block-start: calc(0.6em * var(--_density));
  }
  .source {
    display: grid;
  }
  /* Newer words stand where the older ones were, in no less room. */
  .source > span {
    grid-area: 1 / 1;
  }
  .stale .source > :first-child {
    visibility: hidden;
  }
  .foot .link {
    font-size: 1em;
  }
  /* A target of 24 px in a line that is no higher for it. */
  .source .link {
    min-block-size: 0;
    padding-block: 0.25em;
    margin-block: -0.25em;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1em;
  }
  .how.link {
    --_told: inline-flex;
    align-items: center;
  }
  .how.link::after {
    content: '›';
    content: '›' / '';
    margin-inline-start: 0.3em;
  }
`;
