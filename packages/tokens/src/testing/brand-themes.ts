/** The style sheets of `packages/elements/themes/`; a test compares this list with the folder. */
export const brandThemes = [
  'calm-paper',
  'dark-luxury',
  'dense-enterprise',
  'forest',
  'mono',
  'night-market',
  'ocean',
  'pink-market',
] as const;
