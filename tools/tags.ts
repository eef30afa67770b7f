import { existsSync, globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The sources of the elements package, with a closing slash. */
export const elementsFolder = fileURLToPath(new URL('../packages/elements/src/', import.meta.url));

/** Every tag, by the folder that it is: the one list of tags, from which all others are made. */
export const tags: readonly string[] = globSync('*/define.ts', { cwd: elementsFolder })
  .map((file) => file.split(/[\\/]/)[0] ?? '')
  .sort();

/** Tags with a script of their own, which is what a budget is for. */
export const scriptTags: readonly string[] = tags.filter((tag) => existsSync(`${elementsFolder}${tag}/budget.json`));

/** The class of a tag: its name in PascalCase. */
export const classOf = (tag: string): string =>
  tag.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
