import { colours } from '@huitou/tokens/colours.js';
import { colourDescriptions, sizeDescriptions } from '@huitou/tokens/descriptions.js';
import { sizes } from '@huitou/tokens/sizes.js';
import type { Described } from './merge.ts';

const schemes = ['light', 'dark', 'overlay'] as const;
const grounds = { light: 'On light paper', dark: 'On dark paper', overlay: 'Over video' } as const;

/** The default of a colour on a ground, as the sentence that ends its description. */
function byDefault(name: string, scheme: (typeof schemes)[number]): string {
  const [light, dark, overlay = dark] = (colours as Readonly<Record<string, readonly string[]>>)[name] ?? [];
  const value = { light, dark, overlay }[scheme];
  return value ? ` Default: \`${value}\`.` : '';
}

/** Every custom property by which a page changes colours, type, density, corners and motion. */
export const tokenProperties: readonly Described[] = [
  ...Object.entries(colourDescriptions).flatMap(([name, paints]) =>
    schemes.map((scheme) => ({
      name: `--huitou-${scheme}-${name}`,
      description: `${grounds[scheme]}: ${paints}.${byDefault(name, scheme)}`,
    })),
  ),
  ...Object.entries(sizeDescriptions).map(([name, what]) => ({
    name: `--huitou-${name}`,
    description: `${what}. Default: \`${sizes[name as keyof typeof sizes][0]}\`.`,
  })),
];
