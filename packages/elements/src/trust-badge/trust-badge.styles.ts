import { css } from '@lit/reactive-element';
import { sealStyles } from './seal.styles.ts';
import { smallFormsStyles } from './small-forms.styles.ts';

/** The sign and the links of every form. */
const signStyles = css`
  .room {
    container-type: inline-size;
  }
  p {
    margin: 0;
  }
  .clover {
    display: block;
    flex: none;
    overflow: visible;
    forced-color-adjust: none;
  }
  /* Paint by way of the colour: the url of a page is none, and nothing is requested for it. */
  path {
    color: var(--_quality);
    fill: currentColor;
  }
  path:nth-child(2) {
    color: var(--_service);
  }
  path:nth-child(3) {
    color: var(--_content);
  }
  path:nth-child(4) {
    color: var(--_returning);
  }
  path.outline {
    color: var(--_quiet);
    fill: none;
    stroke: currentColor;
    stroke-width: 4;
  }
  a {
    color: var(--_link);
    font-weight: 600;
    text-decoration: none;
  }
  a:hover {
    text-decoration: underline;
  }
`;

/** The ticket, the strip and the mark. */
export const badgeStyles = [signStyles, sealStyles, smallFormsStyles];
