import { colours } from '@huitou/tokens/colours.js';
import { themeCss } from '@huitou/tokens/theme-css.js';
import { unsafeCSS } from 'lit';

/** The colours of all schemes: one style sheet for all tags. In a file of its own, since templates beside `unsafeCSS` are not minified. */
export const themes = unsafeCSS(themeCss(colours));
