import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';
import { elementsFolder } from '../tags.ts';

/** Languages of the tags, as their message files are named. */
const languages = globSync('messages/{??,??-??}.ts', { cwd: elementsFolder }).map((file) => basename(file, '.ts'));

/** The language of a built chunk of messages; a chunk is named for its module, with a hash behind it. */
const languageOf = (file: string): string | undefined =>
  languages.find((language) => basename(file).startsWith(`${language}-`));

/**
 * All scripts that a tag needs to be ready in one language: `file`, everything that it imports, and the messages. No list
 * says which chunks are on demand: a module that is reached through `import()` alone is, unless it holds the messages
 * of the language. So what a ready tag needs must be imported by `import … from`; `npm run bench:page -- requests`
 * opens every tag and fails where it loads a script that is not counted here.
 *
 * @returns paths inside `folder`.
 */
export function loadedWith(folder: string, file: string, language = 'en'): ReadonlySet<string> {
  const loaded = new Set<string>();
  const load = (one: string): void => {
    if (loaded.has(one)) return;
    loaded.add(one);
    const source = readFileSync(join(folder, one), 'utf8');
    const resolve = (path: string): string => normalize(join(dirname(one), path));
    for (const [, path = ''] of source.matchAll(/(?:from|import)\s*["']([^"']+\.js)["']/g)) load(resolve(path));
    for (const [, path = ''] of source.matchAll(/import\(\s*["'`]([^"'`]+\.js)["'`]/g)) {
      if (languageOf(path) === language) load(resolve(path));
    }
  };
  load(file);
  return loaded;
}
