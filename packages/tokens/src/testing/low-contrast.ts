import { colours } from '../colours.ts';
import { contrast, leastContrast } from '../contrast.ts';
import { themeCss } from '../theme-css.ts';
import { shadowProbe } from './shadow-probe.ts';

/** What can lie behind a card. Over video the extremes and the middle are the worst frames. */
export const grounds = {
  light: ['#fff'],
  dark: ['#000'],
  overlay: ['#fff', '#808080', '#000'],
} as const;

/** Every pair under its least contrast for a tag inside `parent`, with the value, in one scheme; form as `themeCss`. */
export function lowContrast(parent: Element, scheme: keyof typeof grounds, lightDark?: boolean | null): string[] {
  const probe = shadowProbe(parent, themeCss(colours, lightDark), scheme);
  const low = grounds[scheme].flatMap((frame) =>
    leastContrast.flatMap(([text, ground, least]) => {
      const ratio = contrast(probe.colour(text), probe.colour(ground), probe.colour('paper'), frame);
      return ratio >= least ? [] : `${text} on ${ground} over ${frame}: ${ratio.toFixed(2)}`;
    }),
  );
  probe.remove();
  return low;
}
