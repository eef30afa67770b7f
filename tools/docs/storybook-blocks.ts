import { createNode, type PageElement } from './page-text.ts';

/** A story, by what a page refers to it with. */
export interface StoryEntry {
  readonly id: string;
  readonly name: string;
}

/** The stories of a file, by the names of their exports. */
export type StoriesOf = (file: string) => Readonly<Record<string, StoryEntry>>;

type Of = { readonly of?: StoryEntry };

/** A story cannot be shown in text: it is a link to where it is live. */
const live = ({ of }: Of): PageElement | null =>
  of
    ? createNode('p', {
        children: ['Live: ', createNode('a', { href: `?path=/story/${of.id}`, children: of.name })],
      })
    : null;

const nothing = (): null => null;

/** Storybook's blocks, by what they are in text. One that is missing here makes a page fail, by its name. */
export const storyNode = {
  Meta: nothing,
  Story: live,
  Canvas: live,
  Controls: nothing,
  Unstyled: ({ children }: { readonly children?: unknown }): unknown => children,
  Source: ({ code, language = '' }: { readonly code: string; readonly language?: string }): PageElement =>
    createNode('pre', { children: createNode('code', { className: `language-${language}`, children: code }) }),
};
