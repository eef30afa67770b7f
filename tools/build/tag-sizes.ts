import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { shippedLanguages } from '../../packages/elements/src/messages/shipped-languages.ts';
import { budgetOf } from '../sizes/budget-of.ts';
import { loadedWith } from '../sizes/loaded-with.ts';
import { scriptTags } from '../tags.ts';

/** What a tag loads, for pages that tell a partner of it. */
export interface TagSizes {
  readonly tags: Readonly<
    Record<
      string,
      {
        /** Bytes of brotli until it is ready, by language. */
        readonly bytes: Readonly<Record<string, number>>;
        /** Every script that it may ever load, itself first. */
        readonly files: readonly string[];
      }
    >
  >;
  /** Bytes of `huitou.css`. */
  readonly styles: number;
}

/** Paths inside `folder` of all that `file` imports, at once or on demand. */
function reachedFrom(folder: string, file: string): readonly string[] {
  const reached = new Set([file]);
  // A set that grows while it is walked.
  for (const one of reached) {
    const source = readFileSync(join(folder, one), 'utf8');
    for (const [, path = ''] of source.matchAll(/(?:from|import)\s*\(?\s*["'`](\.[^"'`]+\.js)["'`]/g))
      reached.add(normalize(join(dirname(one), path)));
  }
  return [...reached];
}

/** Measures what was built into `folder`, each file compressed by itself as it is served. */
export function tagSizes(folder: string): TagSizes {
  const known = new Map<string, number>();
  const bytesOf = (file: string): number => {
    const bytes = known.get(file) ?? brotliCompressSync(readFileSync(join(folder, file))).length;
    known.set(file, bytes);
    return bytes;
  };
  const built = scriptTags.filter((tag) => existsSync(join(folder, `${tag}.js`)));
  const sized = built.map((tag) => {
    const bytes = shippedLanguages.map((language) => {
      const files = [...loadedWith(folder, `${tag}.js`, true, budgetOf(tag).onDemand, language)];
      return [language, files.reduce((sum, file) => sum + bytesOf(file), 0)] as const;
    });
    return [tag, { bytes: Object.fromEntries(bytes), files: reachedFrom(folder, `${tag}.js`) }] as const;
  });
  return { tags: Object.fromEntries(sized), styles: bytesOf('huitou.css') };
}
