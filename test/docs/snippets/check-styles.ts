import { colours } from '@huitou/tokens/colours.js';
import { sizes } from '@huitou/tokens/sizes.js';
import { parse, walk } from 'css-tree';

const ofColours = /^--huitou-(?:light|dark|overlay)-(.+)$/;

function isToken(name: string): boolean {
  const colour = ofColours.exec(name)?.[1];
  if (colour !== undefined) return Object.hasOwn(colours, colour) || colour === 'clover';
  return Object.hasOwn(sizes, name.replace('--huitou-', ''));
}

/** What is wrong with a style sheet: what no browser reads, and tokens that there are not. */
export function styleFaults(code: string): readonly string[] {
  const faults: string[] = [];
  const tree = parse(code, {
    parseCustomProperty: true,
    onParseError: ({ message }) => faults.push(message),
  });
  walk(tree, (node) => {
    const name = node.type === 'Declaration' ? node.property : node.type === 'Identifier' ? node.name : '';
    if (name.startsWith('--huitou-') && !isToken(name))
      faults.push(`${name}: is no token; packages/tokens/README.md names all`);
  });
  return faults;
}
