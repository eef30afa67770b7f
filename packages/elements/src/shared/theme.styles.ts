import { themeSheet } from '@huitou/tokens/theme.js';

/** One sheet for all tags of the page. */
export const themes = new CSSStyleSheet();
themes.replaceSync(themeSheet);
