// Builds the files a page loads, in a folder of their version: a loader that finds the tags of a page, one self-contained
// script a tag, one with all of them, and one that hands the tags' events to an analytics tool. A script brings everything it always needs; what few visitors need (the method in
// words, the fallback verifier) stays in chunks of its own.
import { createHash } from 'node:crypto';
import { copyFileSync, cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { version } from '../packages/elements/src/core/version.ts';
import { shippedLanguages } from '../packages/elements/src/messages/shipped-languages.ts';
import { mockAnchors } from '../packages/mock/src/mock-keys.ts';
import type { Anchor } from '../packages/proof/src/anchors.ts';
import { checkAnchors } from '../packages/proof/src/check-anchors.ts';
import { buildScript } from './build/build-script.ts';
import { evergreen } from './build/evergreen.ts';
import { buildLanguages } from './build/languages-to-register.ts';
import { messagesTogether } from './build/messages-together.ts';
import { sizesPage } from './build/sizes-page.ts';
import { tagSizes } from './build/tag-sizes.ts';
import { wordsWithTheScript } from './build/words-with-the-script.ts';
import { buildPackages } from './build-packages.ts';
import { scriptTags, tags } from './tags.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

export interface BuildOptions {
  /** Emptied first. */
  readonly outDir: string;
  readonly anchors: readonly Anchor[];
  /** Which scripts: `huitou` (the loader), `all`, a tag, `analytics`, `builder`, or `languages`; all if it is not said. */
  readonly scripts?: readonly string[];
  /** Brings its words with each script: for pages in this language, which then ask for one file less. */
  readonly language?: string;
}

export interface VersionsOptions extends Omit<BuildOptions, 'language'> {
  /** As a file server gives it out; other versions in it are kept. */
  readonly outDir: string;
  /** Languages that have a folder of their own, with their words in the scripts. */
  readonly own?: readonly string[];
  /** Goes behind the version, for scripts that change under one. Without it, a hash of the anchors, if there are any. */
  readonly build?: string;
}

/** Languages whose words a build can bring with the scripts, each in a folder of its own. */
export const languages = shippedLanguages;

/** The smallest script of a tag that draws something, in bytes. */
const least = 8_000;

/** Builds into `outDir` what one version is. Throws if a script comes out suspiciously small. */
export async function buildEmbed({ outDir, anchors, scripts, language }: BuildOptions): Promise<void> {
  rmSync(outDir, { recursive: true, force: true });
  mkdirSync(outDir, { recursive: true });
  const wanted = (name: string): boolean => !scripts || scripts.includes(name);
  const words = language ? [wordsWithTheScript(language)] : [];
  const one = (name: string, entry: string, ...plugins: Plugin[]): Promise<void> =>
    buildScript({ outDir, anchors, name, entry, plugins: [...plugins, ...words] });
  for (const tag of tags.filter(wanted)) await one(tag, `packages/elements/src/${tag}/define.ts`);
  if (wanted('all')) await one('all', 'packages/elements/src/define.ts', messagesTogether());
  if (wanted('huitou')) await buildLoader(outDir, './');
  for (const name of [...scriptTags, 'all'].filter(wanted)) checkSize(`${outDir}/${name}.js`);
  if (!language && wanted('languages')) await buildLanguages(root, outDir);
  if (!language && wanted('analytics')) await buildAnalytics(outDir);
  if (!language && wanted('builder')) await buildBuilder(outDir);
  if (!language) copyStyles(outDir);
  if (!language) writeFileSync(`${outDir}/sizes.json`, `${JSON.stringify(tagSizes(outDir))}\n`);
  writeFileSync(`${outDir}/integrity.json`, `${JSON.stringify(integrity(outDir), null, 2)}\n`);
}

/**
 * Builds a folder for a file server: `v/<version>/`, of which no file ever changes, and `v1/`, whose addresses stay and
 * lead to it. The keys of issuers are in the scripts, so their hash is in the address as well. Other versions that are
 * there are kept; `versions.json` names the newest.
 */
export async function buildVersions({ outDir, own = [], build, ...options }: VersionsOptions): Promise<void> {
  const known = options.anchors.length > 0 ? shortHash(JSON.stringify(options.anchors)) : '';
  const newest = [version, build ?? known].filter(Boolean).join('-');
  const versioned = `${outDir}/v/${newest}`;
  await buildEmbed({ ...options, outDir: versioned });
  for (const language of own) await buildEmbed({ ...options, outDir: `${versioned}/${language}`, language });
  const stays = `${outDir}/${evergreen(version)}`;
  rmSync(stays, { recursive: true, force: true });
  mkdirSync(stays, { recursive: true });
  for (const folder of ['', ...own.map((language) => `${language}/`)]) {
    const up = folder ? '../../' : '../';
    const to = `${up}v/${newest}/${folder}`;
    await buildLoader(`${stays}/${folder}`, to);
    for (const name of [...tags, 'all']) writeFileSync(`${stays}/${folder}${name}.js`, `import '${to}${name}.js';\n`);
  }
  writeFileSync(`${stays}/analytics.js`, `export * from '../v/${newest}/analytics.js';\n`);
  for (const name of ['builder', 'states'])
    writeFileSync(`${stays}/${name}.js`, `import '../v/${newest}/${name}.js';\n`);
  for (const name of globSync('languages/*.js', { cwd: versioned })) {
    mkdirSync(`${stays}/languages`, { recursive: true });
    writeFileSync(`${stays}/${name}`, `import '../../v/${newest}/${name}';\n`);
  }
  copyStyles(stays);
  writeFileSync(`${outDir}/versions.json`, `${JSON.stringify({ newest })}\n`);
  writeFileSync(`${outDir}/sizes.html`, sizesPage(outDir));
}

const shortHash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8);

/** `huitou.js`, which loads scripts from `folder`, relative to itself. */
async function buildLoader(outDir: string, folder: string): Promise<void> {
  await buildScript({
    ...{ outDir, anchors: [], name: 'huitou', entry: 'packages/elements/src/loader/loader.ts' },
    define: { __HUITOU_TAGS__: JSON.stringify(tags), __HUITOU_FOLDER__: JSON.stringify(folder) },
  });
}

/** `analytics.js`, which a page imports `sendEvents` from. */
const buildAnalytics = (outDir: string): Promise<void> =>
  buildScript({ outDir, anchors: [], name: 'analytics', entry: 'packages/elements/src/analytics.ts' });

/**
 * `builder.js`, the script of the page at `/embed`, and `states.js`, that of the frame in it: tags that believe the mock's
 * issuers, which is why it runs nowhere else.
 */
async function buildBuilder(outDir: string): Promise<void> {
  await buildScript({ outDir, anchors: [], name: 'builder', entry: 'packages/builder/src/builder.ts' });
  await buildScript({
    ...{ outDir, anchors: mockAnchors, name: 'states', entry: 'packages/builder/src/states/frame.ts' },
    plugins: [messagesTogether()],
  });
}

function copyStyles(outDir: string): void {
  copyFileSync(`${root}packages/elements/huitou.css`, `${outDir}/huitou.css`);
  cpSync(`${root}packages/elements/themes`, `${outDir}/themes`, { recursive: true });
}

/** A wrong sideEffects entry lets a bundler throw the tags away without a word. */
function checkSize(file: string): void {
  const size = readFileSync(file).length;
  if (size < least)
    throw new Error(`${file}: has only ${size} bytes; its tags were lost on the way. Check sideEffects.`);
}

/** Subresource-integrity value of every script and style sheet, for whoever pins a copy. */
function integrity(outDir: string): Record<string, string> {
  const files = globSync('**/*.{js,css}', { cwd: outDir }).sort();
  const hash = (file: string): string =>
    createHash('sha384')
      .update(readFileSync(`${outDir}/${file}`))
      .digest('base64');
  return Object.fromEntries(files.map((file) => [file, `sha384-${hash(file)}`]));
}

/** Anchors given in the environment, as JSON; none means that badges say “cannot check”. */
export function anchorsFromEnvironment(): readonly Anchor[] {
  const text = process.env.HUITOU_ANCHORS;
  if (!text) return [];
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Error(
      'HUITOU_ANCHORS: is not JSON. Write [{"issuer":"https://api.example","roots":["…"]}], or unset it.',
    );
  }
  return checkAnchors('HUITOU_ANCHORS', value);
}

if (import.meta.main) {
  const outDir = `${root}dist/cdn`;
  await buildVersions({ outDir, anchors: anchorsFromEnvironment(), own: languages });
  console.log(`Built ${globSync('**/*.js', { cwd: outDir }).length} scripts into dist/cdn.`);
  buildPackages(root);
  console.log('Built every package into its dist.');
}
