import { build } from 'esbuild';
import type { Anchor } from '@huitou/proof/anchors.js';
import { root } from '../../../tools/imports.ts';
import { tags } from '../../../tools/tags.ts';
import type { Snippet } from './find-snippets.ts';
import { ourPackages } from './packages.ts';

/** A page of a snippet: its HTML, and the script that it loads, if it does. */
export interface SnippetPage {
  readonly html: string;
  readonly script?: string;
}

const there = (code: string, api: string): string =>
  code.replaceAll(/http:\/\/localhost:8080|https:\/\/api\.example/g, api);

const head = '<!doctype html><html lang="en"><title>A page</title><link rel="icon" href="data:," />';
const ours = new RegExp(`<(${tags.join('|')})\\b`);

/** What a shop system puts in the place of a value of its own. */
const valueOf = (expression: string): string =>
  expression.includes('api') ? 'https://api.example' : expression.includes('locale') ? 'en' : 'hetian';

/** The HTML that Shopify makes of a template, with all that depends on something shown. */
const filledIn = (code: string): string =>
  code
    .replaceAll(/\{%-?\s*schema[\s\S]*?endschema\s*-?%\}/g, '')
    .replaceAll(/\{%[\s\S]*?%\}/g, '')
    .replaceAll(/\{\{([\s\S]*?)\}\}/g, (_, expression: string) => valueOf(expression));

/** HTML as a page of its own. A fragment that only has tags stands below the three lines that README begins with. */
export function pageOfHtml({ code, language }: Snippet, api: string): SnippetPage {
  const text = there(language === 'liquid' ? filledIn(code) : code, api);
  const loads = /<script[^>]+src=/.test(text) || !ours.test(text);
  const lines = `<link rel="stylesheet" href="${api}/embed/v1/huitou.css" />
    <script type="module" src="${api}/embed/v1/huitou.js"></script>`;
  return { html: `${head}${loads ? '' : lines}${text}` };
}

/** In a page with every tag, as its elements are found by scripts. */
const everyTag = tags
  .map((tag) => (tag === 'trust-venue' ? `<${tag} venue="everyday"></${tag}>` : `<${tag} merchant="hetian"></${tag}>`))
  .join('');

const component = `import * as all from 'the-snippet';
const component = Object.values(all).find((one) => typeof one === 'function');
const settings = { merchant: 'hetian', id: 'hetian' };
const place = document.querySelector('#app');
`;

/** Draws the component that a snippet of React, or of Preact, exports. */
const drawn = {
  react: `import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
${component}if (component) createRoot(place).render(createElement(component, settings));`,
  preact: `import { h, render } from 'preact';
${component}if (component) render(h(component, settings), place);`,
};

/** A script, bundled as a page's own project does it, in a page with every tag. */
export async function pageOfScript(
  { code, language }: Snippet,
  { issuer: api, ...keys }: Anchor,
  script: string,
): Promise<SnippetPage> {
  const react = /^[jt]sx$/.test(language);
  const { outputFiles } = await build({
    ...{ bundle: true, write: false, format: 'esm', target: 'es2022', conditions: ['source'], logLevel: 'silent' },
    outfile: 'snippet.js',
    jsx: 'automatic',
    define: { __HUITOU_ANCHORS__: JSON.stringify([{ issuer: api, ...keys }]), 'process.env.NODE_ENV': '"production"' },
    stdin: {
      contents: react
        ? drawn[code.includes('@jsxImportSource preact') ? 'preact' : 'react']
        : "import 'huitou/define';\nimport 'the-snippet';",
      resolveDir: `${root}test/docs`,
    },
    plugins: [
      ourPackages,
      {
        name: 'the-snippet',
        setup(own) {
          own.onResolve({ filter: /^the-snippet$/ }, () => ({
            path: 'snippet',
            namespace: 'snippet',
            sideEffects: true,
          }));
          own.onLoad({ filter: /.*/, namespace: 'snippet' }, () => ({
            contents: there(code, api),
            ...{ loader: react ? 'tsx' : 'ts', resolveDir: `${root}test/docs` },
          }));
        },
      },
    ],
  });
  const body = react ? '<div id="app"></div>' : everyTag;
  const meta = `<meta name="huitou-api" content="${api}" />`;
  return {
    html: `${head}${meta}<body>${body}<script type="module" src="${script}"></script></body>`,
    script: outputFiles.find(({ path }) => path.endsWith('.js'))?.text ?? '',
  };
}
