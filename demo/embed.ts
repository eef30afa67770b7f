import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** An issuer whose badges a build trusts, with its public root keys (base64url). */
export interface Anchor {
  readonly issuer: string;
  readonly roots: readonly string[];
}

/** What builds the scripts of the tags. */
export interface EmbedBuilder {
  build(options: {
    readonly outDir: string;
    readonly anchors: readonly Anchor[];
    readonly build: string;
  }): Promise<void>;
  /** Files, relative to the checkout, on which a build depends beside the sources of the packages. */
  readonly files: readonly string[];
}

const root = fileURLToPath(new URL('..', import.meta.url));
const sources = 'packages/{contract,tokens,client,proof,method,insights,elements,builder}/**/*.{ts,css,json}';

/** A hash of everything that a build depends on: the sources, and the issuers' keys that the badge trusts. */
function buildHash(anchors: readonly Anchor[], builder: EmbedBuilder): string {
  const hash = createHash('sha256').update(JSON.stringify(anchors));
  const files = globSync(sources, { cwd: root, exclude: ['**/node_modules/**', '**/dist/**', '**/*.test.ts'] }).sort();
  for (const file of [...files, ...builder.files]) hash.update(file).update(readFileSync(root + file));
  return hash.digest('hex');
}

/**
 * Builds the embed files for these trust anchors into a folder below `home`, unless it is up to date, and returns its path.
 * Each set of anchors has its own folder, so that two servers in one checkout do not overwrite each other's build.
 */
export async function buildEmbedOnce(home: string, anchors: readonly Anchor[], builder: EmbedBuilder): Promise<string> {
  const issuers = createHash('sha256').update(JSON.stringify(anchors)).digest('hex').slice(0, 12);
  const folder = join(home, issuers);
  const hashFile = `${folder}.stamp`;
  const current = buildHash(anchors, builder);
  if (existsSync(hashFile) && readFileSync(hashFile, 'utf8') === current) return folder;
  rmSync(folder, { recursive: true, force: true });
  await builder.build({ outDir: folder, anchors, build: current.slice(0, 8) });
  writeFileSync(hashFile, current);
  return folder;
}
