import { colours, type Colour } from '../colours.ts';
import { themeCss } from '../theme-css.ts';
import { hasLightDark, shadowProbe } from './shadow-probe.ts';

/** A part of the page that stands around a tag. */
export const page = document.createElement('div');
before(() => document.body.append(page));
afterEach(() => page.removeAttribute('style'));
after(() => page.remove());

/** A colour as `getComputedStyle` returns it. */
export function computed(colour: string): string {
  const sample = document.createElement('i');
  sample.style.color = colour;
  page.append(sample);
  const { color } = getComputedStyle(sample);
  sample.remove();
  return color;
}

/** The colour of a token in a tag on the page, with these classes on its `.base`. */
export function seen(name: Colour, classes = '', form: boolean | null = hasLightDark): string {
  const probe = shadowProbe(page, themeCss(colours, form), classes);
  const colour = probe.colour(name);
  probe.remove();
  return colour;
}
