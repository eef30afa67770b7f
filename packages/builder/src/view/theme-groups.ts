import type { ThemeColour } from '../theme/theme.ts';

/** Colours by what they are for; a test finds one that is missing. */
export const colourGroups = {
  text: ['ink', 'quiet', 'link', 'focus'],
  grounds: ['paper', 'wash', 'line', 'border', 'brand-wash'],
  brand: ['brand', 'on-brand', 'avatar', 'on-avatar'],
  levels: ['above', 'above-wash', 'par', 'par-wash', 'below', 'below-wash'],
  leaves: ['clover', 'quality', 'service', 'content', 'returning'],
} as const satisfies Readonly<Record<string, readonly ThemeColour[]>>;

/** Sizes that a hand can drag, with the unit that it writes; the others are typed. */
export const ranges = {
  'font-size': [0.75, 1.5, 0.0125, 'em'],
  'line-height': [1.2, 2, 0.05, ''],
  density: [0.5, 1.5, 0.05, ''],
  'letter-spacing': [0, 0.1, 0.005, 'em'],
  'word-spacing': [0, 0.3, 0.01, 'em'],
  'card-radius': [0, 40, 1, 'px'],
  'control-radius': [0, 40, 1, 'px'],
  'chip-radius': [0, 40, 1, 'px'],
  'avatar-radius': [0, 50, 1, '%'],
  'border-width': [0, 4, 0.5, 'px'],
  'focus-width': [2, 6, 0.5, 'px'],
  'mark-size': [1, 3, 0.1, 'em'],
  motion: [0, 2, 0.1, ''],
} as const satisfies Readonly<Record<string, readonly [least: number, most: number, step: number, unit: string]>>;

export const typed = ['font', 'shadow'] as const;
