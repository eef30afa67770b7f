// Builds the files a page loads: one self-contained script a tag and one with all of them. A script brings everything
// it always needs, so an embed costs one request and the strings of its language; what few visitors need (the method
// in words, the fallback verifier) stays in chunks of its own.
import { createHash } from 'node:crypto';
import { copyFileSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { squeeze } from './build/squeeze.ts';
import { stylesTogether } from './build/styles-together.ts';
import { wordsTogether } from './build/words-together.ts';
import { checkAnchors } from '../packages/proof/src/check-anchors.ts';
import { buildPackages } from './build-packages.ts';
import { fromSource, minifyTemplates } from '../vite.config.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Scripts of the embed folder and where each begins. */
export const entries: Readonly<Record<string, string>> = {
  huitou: 'packages/elements/src/define.ts',
  'returning-customer-index': 'packages/elements/src/returning-customer-index/define.ts',
  'repeat-buyer-reviews': 'packages/elements/src/repeat-buyer-reviews/define.ts',
  'trust-badge': 'packages/elements/src/trust-badge/define.ts',
};

/** An issuer that tags of this build believe, with its root public keys (base64url of the 32 bytes). */
export interface Anchor {
  readonly issuer: string;
  readonly roots: readonly string[];
}

export interface BuildOptions {
  readonly outDir: string;
  readonly anchors: readonly Anchor[];
}

/** Builds into `outDir`, which is emptied first. Throws if a bundle comes out suspiciously small. */
export async function buildEmbed({ outDir, anchors }: BuildOptions): Promise<void> {
  rmSync(outDir, { recursive: true, force: true });
  mkdirSync(outDir, { recursive: true });
  for (const [name, input] of Object.entries(entries)) {
    const entry = `${root}${input}`;
    await build({
      ...fromSource,
      configFile: false,
      root,
      logLevel: 'warn',
      plugins: [minifyTemplates(), stylesTogether(entry), ...(name === 'huitou' ? [wordsTogether()] : []), squeeze],
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
          // That squeezing takes longest is known.
          checks: { bundlerTimings: false },
          output: {
            format: 'es',
            minify: true,
            entryFileNames: '[name].js',
            chunkFileNames: `chunks/[name]-[hash].js`,
          },
        },
      },
    });
    // A wrong sideEffects entry lets a bundler throw the tags away without a word.
    const size = readFileSync(`${outDir}/${name}.js`).length;
    if (size < 8_000)
      throw new Error(`${name}.js: has only ${size} bytes; its tags were lost on the way. Check sideEffects.`);
  }
  copyFileSync(`${root}packages/elements/huitou.css`, `${outDir}/huitou.css`);
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
  await buildEmbed({ outDir, anchors: anchorsFromEnvironment() });
  console.log(`Built ${globSync('**/*.js', { cwd: outDir }).length} scripts into dist/embed.`);
  buildPackages(root);
  console.log('Built every package into its dist.');
}
