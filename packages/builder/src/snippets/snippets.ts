import type { Choices } from '../choices.ts';
import type { Facts } from '../facts.ts';
import type { Theme } from '../theme/theme.ts';
import { angularSnippet, reactSnippet, svelteSnippet, vueSnippet } from './bundled.ts';
import { htmlSnippet, wordpressSnippet } from './html.ts';
import { policySnippet } from './policy.ts';
import type { Snippet, SnippetKind } from './snippet.ts';
import { frameSnippet, pictureSnippet } from './unscripted.ts';

type Make = (choices: Choices, facts: Facts, theme: Theme) => Snippet | Promise<Snippet> | undefined;

/**
 * What to copy for each kind; undefined where the tag has no such form.
 *
 * @param theme everything that the theme says, the finished one that it started from included.
 */
export const snippetMakers: Readonly<Record<SnippetKind, Make>> = {
  html: htmlSnippet,
  react: reactSnippet,
  vue: vueSnippet,
  svelte: svelteSnippet,
  angular: angularSnippet,
  frame: frameSnippet,
  picture: pictureSnippet,
  wordpress: wordpressSnippet,
  policy: policySnippet,
};
