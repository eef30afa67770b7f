import { colours, type Colour } from '@huitou/tokens/colours.js';
import { html } from 'lit';

/** The grounds that colours are set for, in the order of the table of colours. */
export const schemes = ['light', 'dark', 'overlay'] as const;
export type Scheme = (typeof schemes)[number];

/** The default of a colour; over video it is the dark one unless there is another. */
export function shadeOf(name: Colour, scheme: Scheme): string {
  const [light, dark, overlay] = colours[name] as readonly [light: string, dark: string, overlay?: string];
  return { light, dark, overlay: overlay ?? dark }[scheme];
}

/** A colour on the ground of its scheme, with its value; without one where another colour stands in. */
export const swatch = (scheme: Scheme, shade: string | undefined) => html`
  <span class="swatch" data-scheme=${scheme}>
    <svg width="28" height="20" aria-hidden="true"><rect width="28" height="20" fill=${shade ?? 'none'} /></svg>
    <code>${shade ?? '–'}</code>
  </span>
`;
