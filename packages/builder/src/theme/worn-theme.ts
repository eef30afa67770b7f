import { redIsAbove } from '@huitou/tokens/red-is-above.js';
import type { Choices } from '../choices.ts';
import type { Theme } from './theme.ts';
import { readThemeCss } from './theme-css.ts';

const red = readThemeCss(redIsAbove).theme;

/** The theme as a tag wears it: where red is better, over the colours that the class for that sets. */
export const wornTheme = (choices: Pick<Choices, 'red'>, theme: Theme): Theme =>
  choices.red ? { ...red, ...theme } : theme;
