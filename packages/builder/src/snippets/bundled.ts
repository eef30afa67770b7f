import type { Choices } from '../choices.ts';
import type { Facts } from '../facts.ts';
import { writeThemeCss } from '../theme/theme-css.ts';
import type { Theme } from '../theme/theme.ts';
import { attributesOf, themeClass, type Attribute } from './attributes.ts';
import { contrastNote } from './contrast-note.ts';
import { element, escapeBackticks, escapeBraces, escapeHtml, jsxValue } from './escape.ts';
import type { NoteName, Snippet, SnippetFile } from './snippet.ts';

const quoted = (escape: (text: string) => string) => (text: string) => `"${escape(text)}"`;

/** Lines that a module begins with: the tag, the style sheet that keeps its room, its theme. */
function imports({ tag, base, tokens }: Choices, ...more: readonly string[]): string {
  const theme = Object.keys(tokens).length > 0 ? './huitou-theme.css' : base && `huitou/themes/${base}.css`;
  const paths = [`huitou/${tag}/define`, 'huitou/huitou.css', theme, ...more].filter(Boolean);
  return paths.map((path) => `import '${path}';`).join('\n');
}

/** The tag in the words of a template; the page names its API, since no script comes from there. */
function markup(choices: Choices, facts: Facts, value: (text: string) => string, className = 'class'): string {
  const ownClass = themeClass(choices);
  const all: readonly Attribute[] = [
    ...attributesOf(choices),
    ['api', facts.origin],
    ...(ownClass ? [[className, ownClass] as const] : []),
  ];
  return element(
    choices.tag,
    all.map(([name, text]) => [name, value(text)]),
  );
}

function snippet(choices: Choices, theme: Theme, ...files: readonly SnippetFile[]): Snippet {
  const own = Object.keys(choices.tokens).length > 0;
  const notes: readonly (NoteName | false)[] = [own && 'themeFile', choices.tag === 'trust-badge' && 'anchors'];
  return {
    files: [...files, ...(own ? [{ name: 'huitou-theme.css', code: writeThemeCss(theme) }] : [])],
    notes: [...contrastNote(choices, theme), ...notes.filter((note) => note !== false)],
  };
}

export function reactSnippet(choices: Choices, facts: Facts, theme: Theme): Snippet {
  const code = `${imports(choices, 'huitou/react')}

export const Trust = () => (
  ${markup(choices, facts, jsxValue, 'className')}
);`;
  return snippet(choices, theme, { name: 'Trust.tsx', code });
}

export function vueSnippet(choices: Choices, facts: Facts, theme: Theme): Snippet {
  const code = `<script setup>
${imports(choices)}
</script>

<template>
  ${markup(choices, facts, quoted(escapeHtml))}
</template>`;
  const config = `import vue from '@vitejs/plugin-vue';

export default {
  plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.includes('-') } } })],
};`;
  return snippet(choices, theme, { name: 'Trust.vue', code }, { name: 'vite.config.js', code: config });
}

export function svelteSnippet(choices: Choices, facts: Facts, theme: Theme): Snippet {
  const code = `<script>
${imports(choices).replaceAll(/^/gm, '  ')}
</script>

${markup(choices, facts, quoted(escapeBraces))}`;
  return snippet(choices, theme, { name: 'Trust.svelte', code });
}

export function angularSnippet(choices: Choices, facts: Facts, theme: Theme): Snippet {
  const code = `import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
${imports(choices)}

@Component({
  selector: 'app-trust',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: \`${escapeBackticks(markup(choices, facts, quoted(escapeBraces)))}\`,
})
export class Trust {}`;
  return snippet(choices, theme, { name: 'trust.ts', code });
}
