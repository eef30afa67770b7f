type Shades = Readonly<Record<string, readonly [light: string, dark: string, overlay?: string]>>;

/** Used by every tag. */
export const everywhere = {
  ink: ['#1f1a17', '#f6efe9', '#fff'],
  quiet: ['#6d635c', '#b8aba1', '#e6ddd6'],
  line: ['#ebe4de', '#3a302a', '#ffffff2e'],
  border: ['#0000', '#0000'],
  paper: ['#fff', '#1c1714', '#1a1310cc'],
  wash: ['#faf6f2', '#28211d', '#ffffff1f'],
  link: ['#c23312', '#ff9a7c', '#ffc9b8'],
  focus: ['#c23312', '#ff9a7c', '#ffc9b8'],
  'brand-wash': ['#fff0ea', '#40231a', '#0006'],
  above: ['#077158', '#5fd9ba', '#8fedd4'],
  'above-wash': ['#e5f5f0', '#12352c', '#0006'],
  quality: ['#e0a01b', '#ebb13a'],
  service: ['#12a08a', '#22b59d'],
  content: ['#6f5bf0', '#8f7ffb'],
  returning: ['#e8441f', '#f4603d'],
} as const satisfies Shades;

/** Used by cards besides those: the lower levels, which a badge never shows, chosen options and reviewers' avatars. */
const onCards = {
  par: ['#785c10', '#e6c46a', '#f7dc92'],
  'par-wash': ['#f8f1dd', '#382d12', '#0006'],
  below: ['#a8325a', '#f5a3bd', '#ffc0d3'],
  'below-wash': ['#fbe9ef', '#4a2030', '#0006'],
  brand: ['#d63a17', '#ff7350'],
  'on-brand': ['#fff', '#1c0d08'],
  avatar: ['#ffdcc2', '#5a3222'],
  'on-avatar': ['#6b2b12', '#ffd9c4'],
} as const satisfies Shades;

/**
 * Every colour by name: on light paper, on dark paper, and over video where that differs from dark. A page replaces one
 * with `--huitou-SCHEME-NAME`; `default-contrast.test.ts` keeps the defaults at WCAG AA.
 */
export const colours = { ...everywhere, ...onCards };

export type Colour = keyof typeof colours;

/**
 * The colour a page may have set instead: `--huitou-light-clover` paints each leaf that has no colour of its own, and a
 * new link colour brings the focus ring and the initials of an avatar with it.
 */
export const secondChoice: Readonly<Partial<Record<string, string>>> = {
  quality: 'clover',
  service: 'clover',
  content: 'clover',
  returning: 'clover',
  focus: 'link',
  avatar: 'brand-wash',
  'on-avatar': 'link',
} satisfies Partial<Record<Colour, Colour | 'clover'>>;
