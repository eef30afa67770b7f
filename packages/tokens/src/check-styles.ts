import { colours } from './colours.ts';
import { sizes } from './sizes.ts';

/** Properties that request an address, so no custom property, which a page can set to `url(…)`, may be their value. */
const loads =
  /^(background(-image)?|border-image(-source)?|list-style(-image)?|content|cursor|(-webkit-)?mask.*|(-webkit-)?(backdrop-)?filter|-webkit-box-reflect|clip-path|fill|stroke|marker.*|shape-outside|offset(-path)?)$/;
/** Inside these a `url(…)` makes the whole value invalid. */
const takesColour = /(color-mix|(repeating-)?(linear|radial|conic)-gradient)\(([^()]|\(([^()]|\([^()]*\))*\))*\)/g;

const plain = (value: string): string =>
  value
    .replaceAll('"', "'")
    .replaceAll(/\s*([,()])\s*/g, '$1')
    .trim();
const declarations = /([\w-]+)\s*:((?:[^;{}"']|"[^"]*"|'[^']*')*)(?=[;}])/g;
const uses = /var\(\s*--huitou-([\w-]+)\s*(?=(?:,((?:[^()]|\((?:[^()]|\([^()]*\))*\))*))?\))/g;

/**
 * What is wrong with the use of tokens in a tag's style sheet, one sentence each; for tests. It finds a token where a
 * `url(…)` would be requested, a `--huitou-` name that no table knows, and a default that differs from the table's.
 */
export function tokenProblems(css: string): readonly string[] {
  const problems: string[] = [];
  const source = css.replaceAll(/\/\*[^]*?\*\//g, '');
  for (const [, property = '', value = ''] of source.matchAll(declarations)) {
    if (loads.test(property) && /var\(\s*--/.test(value.replaceAll(takesColour, ''))) {
      problems.push(
        `${property}: ${value.trim()} would request a url() set by a page; use a property that takes colours only`,
      );
    }
  }
  for (const [, name = '', fallback] of source.matchAll(uses)) {
    const size = Object.entries(sizes).find(([known]) => known === name)?.[1];
    const colour = /^(light|dark|overlay)-(.+)$/.exec(name)?.[2] ?? '';
    if (!size && !Object.hasOwn(colours, colour) && colour !== 'clover') {
      problems.push(`--huitou-${name}: no such token; see sizes.ts and colours.ts`);
    } else if (size && plain(fallback ?? '') !== plain(size[0])) {
      problems.push(`--huitou-${name}: has the default ${fallback?.trim() ?? 'nothing'} here, ${size[0]} in sizes.ts`);
    }
  }
  return problems;
}
