import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildEmbed, type Anchor } from '../tools/build.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const sources = 'packages/{contract,tokens,client,proof,elements}/**/*.{ts,css,json}';

/** What the files of a build depend on: the sources and the keys they are to believe. */
function stampOf(anchors: readonly Anchor[]): string {
  const hash = createHash('sha256').update(JSON.stringify(anchors));
  const files = globSync(sources, { cwd: root, exclude: ['**/node_modules/**', '**/dist/**', '**/*.test.ts'] }).sort();
  for (const file of [...files, 'tools/build.ts', 'vite.config.ts'])
    hash.update(file).update(readFileSync(root + file));
  return hash.digest('hex');
}

/** Builds the embed files into `folder` unless they are there already, from these sources and for these anchors. */
export async function bringEmbed(folder: string, anchors: readonly Anchor[]): Promise<void> {
  const stamp = stampOf(anchors);
  const file = `${folder}.stamp`;
  if (existsSync(file) && readFileSync(file, 'utf8') === stamp) return;
  await buildEmbed({ outDir: folder, anchors });
  writeFileSync(file, stamp);
}
