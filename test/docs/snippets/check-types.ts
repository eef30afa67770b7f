import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { root } from '../../../tools/imports.ts';
import type { Snippet } from './find-snippets.ts';
import { paths } from './packages.ts';

/** Frameworks that are not installed here: what a snippet gets from them is not looked at. */
const elsewhere = ['@vitejs/plugin-vue', '@sveltejs/vite-plugin-svelte', 'next'];

const shims = `${elsewhere.map((name) => `declare module '${name}';`).join('\n')}
declare module '@angular/core' {
  export function Component(settings: object): ClassDecorator;
  export const CUSTOM_ELEMENTS_SCHEMA: object;
  export const input: { required<T>(): () => T };
}
declare module '*.css';
declare module '*.vue';
declare module 'http://*';
declare module 'https://*';
interface Window { dataLayer: unknown[] }
declare var dataLayer: unknown[];
declare function gtag(...values: unknown[]): void;
`;

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  customConditions: ['source'],
  lib: ['lib.es2024.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts', 'lib.dom.asynciterable.d.ts'],
  types: ['node'],
  jsx: ts.JsxEmit.ReactJSX,
  ...{ allowJs: true, checkJs: true, noEmit: true, skipLibCheck: true, allowImportingTsExtensions: true },
  ...{ experimentalDecorators: true, resolveJsonModule: true },
  paths: paths as ts.MapLike<string[]>,
};

const scriptOf = (code: string): string => /<script[^>]*>\n?([\s\S]*?)<\/script>/.exec(code)?.[1] ?? '';

/** The modules of a snippet: itself, the scripts in its HTML, or the script of its component. */
export function modulesOf({ language, code }: Snippet): readonly (readonly [extension: string, code: string])[] {
  if (/^(js|mjs|ts|tsx|jsx)$/.test(language)) return [[language, code]];
  if (language === 'vue' || language === 'svelte') return [[/lang="ts"/.test(code) ? 'ts' : 'js', scriptOf(code)]];
  if (language !== 'html' && language !== 'liquid') return [];
  const inline = code.matchAll(/<script(?![^>]*\b(?:src=|json))[^>]*>([\s\S]*?)<\/script>/g);
  return Array.from(inline, ([, script = '']) => ['js', script] as const);
}

/** A page imports by address what a project imports from a package, which has the types. */
const withTypes = (code: string): string =>
  code.replaceAll(
    /(?<=['"])(?:http:\/\/localhost:8080|https:\/\/api\.example)\/embed\/v1\/analytics\.js/g,
    'huitou/analytics',
  );

/** What TypeScript says of the scripts of snippets, each with the page it is on. JavaScript is checked as far as it says types. */
export function typeFaults(snippets: readonly Snippet[]): readonly string[] {
  mkdirSync(join(root, '.build'), { recursive: true });
  const folder = mkdtempSync(join(root, '.build/snippets-'));
  try {
    const shim = join(folder, 'outside.d.ts');
    writeFileSync(shim, shims);
    const where = new Map<string, string>();
    const write = (strict: boolean): readonly string[] =>
      snippets.flatMap((snippet, i) =>
        modulesOf(snippet).flatMap(([extension, code], j) => {
          if (/^m?js|jsx$/.test(extension) === strict) return [];
          const file = join(folder, `${i}-${j}.${extension}`);
          writeFileSync(file, `${withTypes(code)}\nexport {};\n`);
          where.set(file, snippet.where);
          return [file];
        }),
      );
    return [true, false].flatMap((strict) => {
      const program = ts.createProgram([shim, ...write(strict)], { ...options, strict });
      return ts
        .getPreEmitDiagnostics(program)
        .filter(({ file }) => !file || where.has(file.fileName))
        .map(({ file, messageText }) => {
          const page = file ? where.get(file.fileName) : 'the compiler';
          return `${page}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
        });
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
