import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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

/**
 * Brings the embed files of these sources for these anchors, built unless they are there, into a folder below `home` and
 * gives its path. Each set of anchors has a folder of its own, so that two servers of one checkout do not meet.
 */
export async function bringEmbed(home: string, anchors: readonly Anchor[]): Promise<string> {
  const issuers = createHash('sha256').update(JSON.stringify(anchors)).digest('hex').slice(0, 12);
  const folder = join(home, issuers);
  const file = `${folder}.stamp`;
  const stamp = stampOf(anchors);
  if (existsSync(file) && readFileSync(file, 'utf8') === stamp) return folder;
  await buildEmbed({ outDir: folder, anchors });
  writeFileSync(file, stamp);
  return folder;
}
