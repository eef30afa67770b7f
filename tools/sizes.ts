// `npm run sizes`: what a visitor's browser really loads for each tag, as it is served (each file brotli-compressed on
// its own). Fails over budget, and on a bundle too small to be true.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { buildEmbed } from './build.ts';
import { printFigures, type Figure } from './figures.ts';

/**
 * Kilobytes (1,000 bytes) of brotli for a ready tag in one language: what is to be reached, and the limit over which the
 * build fails. A limit is what was reached last; lower it whenever a tag becomes smaller, never raise it for a feature.
 */
const budgets = {
  'trust-badge': { reach: 7.0, limit: 8.95 },
  'returning-customer-index': { reach: 10, limit: 12.4 },
  'repeat-buyer-reviews': { reach: 12, limit: 15.9 },
  huitou: { reach: 16, limit: 23.8 },
} as const;
/** Chunks that a ready tag does not need: other languages, what opens on demand, what only old browsers load. */
const onDemand = /(^|\/)(?!en-)(zh-cn|ar|method-panel|history|picture-viewer|compact|ed25519|fallback|noble)[^/]*$/;

const brotli = (bytes: Uint8Array): number =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** All scripts that `file` brings in, itself included: static imports always, dynamic ones unless they are on demand. */
export function loadedWith(
  folder: string,
  file: string,
  language = 'en',
  seen = new Set<string>(),
): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const source = readFileSync(join(folder, file), 'utf8');
  const skip = (path: string): boolean => onDemand.test(path.replace(`/${language}-`, '/en-'));
  const resolve = (path: string): string => normalize(join(dirname(file), path));
  for (const [, path = ''] of source.matchAll(/(?:from|import)\s*["']([^"']+\.js)["']/g)) {
    loadedWith(folder, resolve(path), language, seen);
  }
  for (const [, path = ''] of source.matchAll(/import\(\s*["'`]([^"'`]+\.js)["'`]/g)) {
    const found = resolve(path);
    if (!skip(`/${found}`)) loadedWith(folder, found, language, seen);
  }
  return seen;
}

const outDir = mkdtempSync(join(tmpdir(), 'huitou-sizes-'));
try {
  await buildEmbed({ outDir, anchors: [{ issuer: 'https://api.example', roots: ['A'.repeat(43), 'B'.repeat(43)] }] });
  let broken = false;
  const figures: Figure[] = Object.entries(budgets).map(([name, { reach, limit }]) => {
    const files = [...loadedWith(outDir, `${name}.js`)];
    const value = files.reduce((total, file) => total + brotli(readFileSync(join(outDir, file))), 0) / 1000;
    broken ||= value > limit || value < 4;
    if (value > limit) console.error(`${name}.js: ${value} KB is over its limit of ${limit} KB; make it smaller.`);
    return { name: `${name} (${files.length} files)`, value, unit: 'KB br', reach, ok: value <= reach };
  });
  printFigures(figures);
  process.exitCode = broken ? 1 : 0;
} finally {
  rmSync(outDir, { recursive: true, force: true });
}
