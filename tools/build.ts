// Builds the files a page loads: one self-contained script a tag and one with all of them. A script brings everything
// it always needs, so an embed costs one request and the strings of its language; what few visitors need (the method
// in words, the fallback verifier) stays in chunks of its own.
import { createHash } from 'node:crypto';
import { copyFileSync, cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { squeeze } from './build/squeeze.ts';
import { litOnAnyPage } from './build/lit-on-any-page.ts';
import { messagesTogether } from './build/messages-together.ts';
import { withTheEntry } from './build/with-the-entry.ts';
import { wordsWithTheScript } from './build/words-with-the-script.ts';
import { checkAnchors } from '../packages/proof/src/check-anchors.ts';
import { buildPackages } from './build-packages.ts';
import { fromSource, minifyTemplates } from '../vite.config.ts';
import { scriptTags } from './tags.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Scripts of the embed folder and where each begins. */
export const entries: Readonly<Record<string, string>> = {
  huitou: 'packages/elements/src/define.ts',
  ...Object.fromEntries(scriptTags.map((tag) => [tag, `packages/elements/src/${tag}/define.ts`])),
};

/** An issuer that tags of this build believe, with its root public keys (base64url of the 32 bytes). */
export interface Anchor {
  readonly issuer: string;
  readonly roots: readonly string[];
}

export interface BuildOptions {
  readonly outDir: string;
  readonly anchors: readonly Anchor[];
  /** Which of `entries`; all if it is not said. */
  readonly scripts?: readonly string[];
  /** Brings its words with each script: for pages in this language, which then ask for one file less. */
  readonly language?: string;
}

/** Languages whose words a build can bring with the scripts, each in a folder of its own. */
export const languages = ['en', 'zh-CN', 'ar'] as const;

/** Builds into `outDir`, which is emptied first. Throws if a bundle comes out suspiciously small. */
export async function buildEmbed({ outDir, anchors, scripts, language }: BuildOptions): Promise<void> {
  rmSync(outDir, { recursive: true, force: true });
  mkdirSync(outDir, { recursive: true });
  for (const [name, input] of Object.entries(entries)) {
    if (scripts && !scripts.includes(name)) continue;
    const entry = `${root}${input}`;
    await build({
      ...fromSource,
      configFile: false,
      root,
      logLevel: 'warn',
      plugins: [
        minifyTemplates(),
        litOnAnyPage(),
        ...(name === 'huitou' ? [messagesTogether()] : []),
        ...(language ? [wordsWithTheScript(language)] : []),
        squeeze,
      ],
      define: { __HUITOU_ANCHORS__: JSON.stringify(anchors), 'process.env.NODE_ENV': '"production"' },
      build: {
        outDir,
        emptyOutDir: false,
        target: 'es2022',
        sourcemap: true,
        // As a library: for a page, Vite wraps every `import()` in a helper that preloads style sheets, of which we have none.
        lib: { entry: { [name]: entry }, formats: ['es'] },
        reportCompressedSize: false,
        rolldownOptions: {
          preserveEntrySignatures: false,
          // That squeezing takes longest is known, and that what one tag loads on demand another may hold.
          checks: { bundlerTimings: false, ineffectiveDynamicImport: false },
          output: {
            format: 'es',
            minify: true,
            entryFileNames: '[name].js',
            chunkFileNames: `chunks/[name]-[hash].js`,
            codeSplitting: { includeDependenciesRecursively: false, groups: [{ name: withTheEntry() }] },
          },
        },
      },
    });
    // A wrong sideEffects entry lets a bundler throw the tags away without a word.
    const size = readFileSync(`${outDir}/${name}.js`).length;
    if (size < 8_000)
      throw new Error(`${name}.js: has only ${size} bytes; its tags were lost on the way. Check sideEffects.`);
  }
  if (!language) {
    copyFileSync(`${root}packages/elements/huitou.css`, `${outDir}/huitou.css`);
    cpSync(`${root}packages/elements/themes`, `${outDir}/themes`, { recursive: true });
  }
  writeFileSync(`${outDir}/integrity.json`, `${JSON.stringify(integrity(outDir), null, 2)}\n`);
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
  const outDir = `${root}dist/embed`;
  const anchors = anchorsFromEnvironment();
  await buildEmbed({ outDir, anchors });
  for (const language of languages) await buildEmbed({ outDir: `${outDir}/${language}`, anchors, language });
  console.log(`Built ${globSync('**/*.js', { cwd: outDir }).length} scripts into dist/embed.`);
  buildPackages(root);
  console.log('Built every package into its dist.');
}
