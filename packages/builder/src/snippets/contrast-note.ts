import type { Choices } from '../choices.ts';
import type { Theme } from '../theme/theme.ts';
import { canBeRead } from '../theme/verdict.ts';
import { wornTheme } from '../theme/worn-theme.ts';
import type { NoteName } from './snippet.ts';

/** What lines that bring a theme say of it where not everybody can read it. */
export const contrastNote = (choices: Choices, theme: Theme): readonly NoteName[] =>
  canBeRead(wornTheme(choices, theme)) ? [] : ['contrast'];
