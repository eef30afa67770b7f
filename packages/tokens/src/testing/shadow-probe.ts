import type { Colour } from '../colours.ts';

/** Whether this browser can show what `themeCss` writes for browsers with `light-dark()`. */
export const hasLightDark = CSS.supports('color', 'light-dark(red,red)');

/** The forms of `themeCss` that this browser can show: with `light-dark()`, without it, and both in one sheet. */
export const forms: readonly (boolean | null)[] = hasLightDark ? [true, false, null] : [false, null];

/** A shadow root as a tag has it, under the theme's style sheet. */
export interface ShadowProbe {
  readonly base: HTMLElement;
  /** The computed colour of a token, as `getComputedStyle` returns it. */
  colour(name: Colour): string;
  remove(): void;
}

/** @param classes of `.base`: the forced scheme, if any. */
export function shadowProbe(parent: Element, css: string, classes = ''): ShadowProbe {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  const [style, base, sample] = [
    document.createElement('style'),
    document.createElement('div'),
    document.createElement('i'),
  ];
  style.textContent = `.base{color-scheme:inherit}${css}`;
  base.className = `base ${classes}`;
  base.append(sample);
  root.append(style, base);
  parent.append(host);
  return {
    base,
    colour: (name) => {
      sample.style.color = `var(--_${name})`;
      return getComputedStyle(sample).color;
    },
    remove: () => host.remove(),
  };
}
