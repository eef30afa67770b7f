import type { Choices } from '../choices.ts';
import type { Facts } from '../facts.ts';
import type { Theme } from '../theme/theme.ts';
import { inlineOf } from './html.ts';
import type { NoteName, Snippet } from './snippet.ts';

/** How a policy names an inline script or style: by its hash. Empty for nothing. */
async function hashOf(text: string): Promise<string> {
  if (!text) return '';
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return ` 'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
}

/** The lines of a content security policy that the HTML snippet needs, with the hashes of what is written into the page. */
export async function policySnippet(choices: Choices, facts: Facts, theme: Theme): Promise<Snippet> {
  const inline = inlineOf(choices, facts, theme);
  const [script, style] = await Promise.all([hashOf(inline.script), hashOf(inline.style)]);
  const { origin } = facts;
  const code = [
    `script-src ${origin}${script}`,
    `style-src ${origin}${style}`,
    `connect-src ${origin}`,
    `img-src ${origin}`,
  ].join('; ');
  const notes: readonly NoteName[] = script || style ? ['inlineHashes', 'trustedTypes'] : ['trustedTypes'];
  return { files: [{ name: 'Content-Security-Policy', code }], notes };
}
