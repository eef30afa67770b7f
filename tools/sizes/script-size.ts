import { existsSync, readFileSync } from 'node:fs';
import { SourceMap, type SourceMapPayload } from 'node:module';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { loadedWith } from './loaded-with.ts';

/** What a script and all that is loaded with it weigh, in bytes of brotli. */
export interface ScriptSize {
  readonly files: number;
  readonly bytes: number;
  /** The same bytes by source file. */
  readonly modules: ReadonlyMap<string, number>;
}

const brotli = (bytes: Uint8Array): number =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** Characters of built code by the source file that the map says they come from. */
function charactersBySource(code: string, map: SourceMap): Map<string, number> {
  const found = new Map<string, number>();
  code.split('\n').forEach((line, row) => {
    for (let column = 0; column < line.length; column++) {
      const entry = map.findEntry(row, column);
      // What no source claims is the bundler's, and counts for the file as a whole.
      const source = ('originalSource' in entry && entry.originalSource) || '';
      found.set(source, (found.get(source) ?? 0) + 1);
    }
  });
  return found;
}

/**
 * Measures `file` of a build with everything that it needs in one language, each file compressed on its own as it is
 * served; `bodies` as of `loadedWith`. A module's bytes are its share of the characters of its file; files without a map are their own module.
 */
export function sizeOf(folder: string, file: string, bodies = true, onDemand: readonly string[] = []): ScriptSize {
  const modules = new Map<string, number>();
  let total = 0;
  const files = loadedWith(folder, file, bodies, onDemand);
  for (const one of files) {
    const code = readFileSync(join(folder, one));
    const bytes = brotli(code);
    total += bytes;
    const mapFile = join(folder, `${one}.map`);
    if (!existsSync(mapFile)) {
      modules.set(one, bytes);
      continue;
    }
    const map = new SourceMap(JSON.parse(readFileSync(mapFile, 'utf8')) as SourceMapPayload);
    const text = code.toString('utf8');
    for (const [source, characters] of charactersBySource(text, map)) {
      const name = source.replace(/^(\.\.\/)+/, '') || one;
      modules.set(name, (modules.get(name) ?? 0) + (bytes * characters) / text.length);
    }
  }
  return { files: files.size, bytes: total, modules };
}
