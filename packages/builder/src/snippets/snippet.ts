/** What a snippet is for. */
export const snippetKinds = [
  'html',
  'react',
  'vue',
  'svelte',
  'angular',
  'frame',
  'picture',
  'wordpress',
  'policy',
] as const;
export type SnippetKind = (typeof snippetKinds)[number];

/** A sentence beside a snippet, by its name among the words of the page. */
export type NoteName =
  | 'pinned'
  | 'unpinned'
  | 'importMap'
  | 'themeFile'
  | 'anchors'
  | 'frameSites'
  | 'framePlain'
  | 'pictureProof'
  | 'picturePlain'
  | 'png'
  | 'plugin'
  | 'contrast'
  | 'inlineHashes'
  | 'trustedTypes';

/** A file of somebody's project. */
export interface SnippetFile {
  readonly name: string;
  readonly code: string;
}

export interface Snippet {
  readonly files: readonly SnippetFile[];
  readonly notes: readonly NoteName[];
}
