import { css } from 'lit';

/** The rows: the name beside what is said, or above it where there is little room. */
export const disclosureStyles = css`
  .disclosure {
    display: grid;
    gap: 0.55em 1em;
    line-height: 1.45;
    text-align: start;
  }
  .disclosure div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
  }
  .disclosure dt {
    flex: 0 0 8em;
    color: var(--_quiet);
  }
  .disclosure dd {
    flex: 1 1 16em;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  p + .disclosure {
    margin-block-start: 0.8em;
  }
  .disclosure .link {
    line-height: inherit;
  }
`;
