import type { colours } from './colours.ts';

/**
 * Colours as a style sheet for a shadow root: `--_NAME` is the page's `--huitou-NAME` where it has one, else our own.
 * `light-dark()` follows the `color-scheme` that the host's `scheme` attribute sets, so a theme is one attribute and no
 * second set of rules; only what differs over video is said again.
 */
export const themeOf = (worn: Partial<typeof colours>): string =>
  [0, 2]
    .map((from) => {
      const words = Object.entries(worn).flatMap(([name, [light, dark, overlay]]) => {
        const value = from ? overlay : `light-dark(${light},${dark})`;
        return value ? `--_${name}:var(--huitou-${name},${value})` : [];
      });
      return `:host${from ? '([scheme=overlay])' : ''}{${words.join(';')}}`;
    })
    .join('');
