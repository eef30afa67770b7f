/** The style sheets of `packages/elements/themes/`; a test compares this list with the folder. */
export const brandThemes = ['dark-luxury', 'dense-enterprise', 'pink-market'] as const;
