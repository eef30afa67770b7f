import type { Colour } from '@huitou/tokens/colours.js';
import { contrast, leastContrast } from '@huitou/tokens/contrast.js';
import { resolveColour, schemes, type Scheme, type Theme } from './theme.ts';

/** How well one colour is seen on another. */
export interface Verdict {
  readonly colour: Colour;
  readonly ground: Colour;
  /** What WCAG AA asks of the pair: 4.5 of text, 3 of graphics. */
  readonly least: number;
  /** 1 to 21; over video that of the worst frame. */
  readonly ratio: number;
}

/** What can lie behind a card. Over video the extremes and the middle are the worst frames. */
const frames: Readonly<Record<Scheme, readonly string[]>> = {
  light: ['#fff'],
  dark: ['#000'],
  overlay: ['#fff', '#808080', '#000'],
};

export const passes = ({ ratio, least }: Verdict): boolean => ratio >= least;

/** Every pair that has to be seen, in the order of the tokens' own list. */
export function verdictsOf(theme: Theme, scheme: Scheme): readonly Verdict[] {
  const paper = resolveColour(theme, scheme, 'paper');
  return leastContrast.map(([colour, ground, least]) => {
    const [text, under] = [resolveColour(theme, scheme, colour), resolveColour(theme, scheme, ground)];
    const ratio = Math.min(...frames[scheme].map((frame) => contrast(text, under, paper, frame)));
    return { colour, ground, least, ratio };
  });
}

/** Whether every pair of every scheme passes. */
export const canBeRead = (theme: Theme): boolean => schemes.every((scheme) => verdictsOf(theme, scheme).every(passes));

/** The pair that is nearest to what is asked of it, or furthest below. */
export const worstOf = (verdicts: readonly Verdict[]): Verdict | undefined =>
  [...verdicts].sort((a, b) => a.ratio / a.least - b.ratio / b.least)[0];
