/** Themes to start from: the style sheets beside the scripts, `themes/NAME.css`; a test compares this list with the folder. */
export const finishedThemes: readonly string[] = [
  'calm-paper',
  'dark-luxury',
  'dense-enterprise',
  'forest',
  'mono',
  'night-market',
  'ocean',
  'pink-market',
];
