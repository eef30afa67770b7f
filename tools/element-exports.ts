import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { elementsFolder, tags } from './tags.ts';

const file = fileURLToPath(new URL('../packages/elements/package.json', import.meta.url));

const module = (path: string) => ({
  source: `./src/${path}.ts`,
  types: `./dist/${path}.d.ts`,
  default: `./dist/${path}.js`,
});

/** The text of the elements package's `package.json`: its exports and its description name every tag. */
export function elementsPackage(): string {
  const described = tags.map((tag) => `<${tag}>`).join(', ');
  const classes = tags.filter((tag) => existsSync(`${elementsFolder}${tag}/${tag}.ts`));
  const themes = globSync('../themes/*.css', { cwd: elementsFolder }).sort();
  const languages = globSync('languages/*.ts', { cwd: elementsFolder, exclude: ['**/*.test.ts'] })
    .map((one) => basename(one, '.ts'))
    .sort();
  const exports = {
    './analytics.js': module('analytics'),
    './core/register.js': module('core/register'),
    './core/settings.js': module('core/settings'),
    './define.js': module('define'),
    './events.js': module('events'),
    './messages.js': module('messages'),
    ...Object.fromEntries(languages.map((one) => [`./languages/${one}.js`, module(`languages/${one}`)])),
    ...Object.fromEntries(
      classes.flatMap((tag) => [
        [`./${tag}/define.js`, module(`${tag}/define`)],
        [`./${tag}/${tag}.js`, module(`${tag}/${tag}`)],
      ]),
    ),
    './custom-elements.json': './custom-elements.json',
    './huitou.css': './huitou.css',
    ...Object.fromEntries(themes.map((theme) => [theme.replace('..', '.'), theme.replace('..', '.')])),
  };
  const given = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  return `${JSON.stringify({ ...given, description: `The tags: ${described}.`, exports }, null, 2)}\n`;
}

// After the provider those without templates: on a page that refuses templates they are there before anything can fail.
const rank = (tag: string): number => ['trust-provider', 'trust-badge'].indexOf(tag) + 1 || 9;

/** Every tag as a page should define them: the provider first, so that the others find it at once. */
export const definitionOrder: readonly string[] = [...tags].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));

/** The text of `define.ts`, which claims every tag. */
export function defineText(): string {
  const imports = definitionOrder.map((tag) => `import './${tag}/define.ts';`);
  return `// Generated: every tag at once, the start of \`all.js\`.\n${imports.join('\n')}\n`;
}

/** The text of `core/version.ts`: a page has no `package.json` to read. */
export function versionText(): string {
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string };
  return `/** Of all tags: two scripts of one version on a page are the same script. Generated from package.json. */\nexport const version = '${version}';\n`;
}
