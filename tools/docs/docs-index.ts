import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../imports.ts';
import type { StoriesOf, StoryEntry } from './storybook-blocks.ts';

/** A page of documentation or a story, as Storybook lists it. */
export interface DocsEntry extends StoryEntry {
  readonly type: 'docs' | 'story';
  /** Where it stands in the sidebar, such as `Tags/Trust badge`. */
  readonly title: string;
  /** Its source, from the repository's root. */
  readonly importPath: string;
  readonly exportName?: string;
}

/** Everything that Storybook lists in its `index.json`, in the order of its sidebar. */
export const entriesOf = (json: string): readonly DocsEntry[] =>
  Object.values((JSON.parse(json) as { readonly entries: Readonly<Record<string, DocsEntry>> }).entries);

/** Everything in a built Storybook. */
export const entriesIn = (folder: string): readonly DocsEntry[] =>
  entriesOf(readFileSync(join(folder, 'index.json'), 'utf8'));

/** The stories of a file, by the names of their exports; one that there is not throws an error that names both. */
export const storiesIn =
  (entries: readonly DocsEntry[]): StoriesOf =>
  (file) => {
    const own = entries.filter(({ type, importPath }) => type === 'story' && join(root, importPath) === file);
    const found = Object.fromEntries(own.map((one) => [one.exportName ?? '', one]));
    return new Proxy(found, {
      get(stories, name) {
        const story = stories[String(name)];
        // Whatever is awaited is asked whether it is a promise; a story begins with a capital.
        if (!story && /^[A-Z]/.test(String(name)))
          throw new Error(`${file}: has no story ${String(name)}; it has ${Object.keys(stories).join(', ')}`);
        return story;
      },
    });
  };
