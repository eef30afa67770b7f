import { css } from '@lit/reactive-element';

/** What `<trust-venue>` looks like beyond the surface that all cards share. */
export const ownStyles = css`
  .content {
    padding: calc(1em * var(--_density));
  }
`;
