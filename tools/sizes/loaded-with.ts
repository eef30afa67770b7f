import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';
import { elementsFolder } from '../tags.ts';

/** Languages of the tags, as their message files are named. */
const languages = globSync('messages/{??,??-??}.ts', { cwd: elementsFolder }).map((file) => basename(file, '.ts'));

/** The language of a built chunk of messages; a chunk is named for its module, with a hash behind it. */
const languageOf = (file: string): string | undefined =>
  languages.find((language) => basename(file).startsWith(`${language}-`));

/** The chunk of a tag's body, `body.ts` or `NAME-body.ts`: what its class loads as soon as it stands in a page. */
const isBody = (file: string): boolean => /^(.*-)?body-/.test(basename(file));

/**
 * All scripts that a tag needs to be ready in one language: `file`, everything that it imports, its body and the messages. No list
 * says which chunks are on demand: a module that is reached through `import()` alone is, unless it holds the messages
 * of the language, or is the body of a tag. So what a ready tag needs must be imported by `import … from`; `npm run bench:page -- requests`
 * opens every tag and fails where it loads a script that is not counted here.
 *
 * @param bodies false for the script with every tag: which of them have a body to load is the page's to say.
 * @param onDemand names of further modules that a tag always loads once it stands in a page.
 * @returns paths inside `folder`.
 */
export function loadedWith(
  folder: string,
  file: string,
  bodies = true,
  onDemand: readonly string[] = [],
  language = 'en',
): ReadonlySet<string> {
  const loaded = new Set<string>();
  const isNamed = (path: string): boolean => onDemand.some((name) => basename(path).startsWith(`${name}-`));
  const load = (one: string): void => {
    if (loaded.has(one)) return;
    loaded.add(one);
    const source = readFileSync(join(folder, one), 'utf8');
    const resolve = (path: string): string => normalize(join(dirname(one), path));
    for (const [, path = ''] of source.matchAll(/(?:from|import)\s*["']([^"']+\.js)["']/g)) load(resolve(path));
    for (const [, path = ''] of source.matchAll(/import\(\s*["'`]([^"'`]+\.js)["'`]/g)) {
      if (languageOf(path) === language || (bodies && (isBody(path) || isNamed(path)))) load(resolve(path));
    }
  };
  load(file);
  return loaded;
}
