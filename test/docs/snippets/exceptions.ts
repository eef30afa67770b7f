import type { Snippet } from './find-snippets.ts';

/** Snippets that are not run here, with the reason why. */
export interface Exception {
  readonly file: string;
  /** The language, and how the code begins; empty means any. */
  readonly language: string;
  readonly begins: string;
  readonly reason: string;
}

export const exceptions: readonly Exception[] = [
  { file: 'CONTRIBUTING.md', language: 'text', begins: 'floor 5', reason: 'is a drawing' },
  {
    file: 'CONTRIBUTING.md',
    language: 'ts',
    begins: '',
    reason: 'test/house/add-a-read.node.test.ts follows it in a copy',
  },
  {
    file: 'packages/importer/mappings/README.md',
    language: 'csv',
    begins: '',
    reason: 'its package imports it in a test',
  },
  {
    file: 'packages/importer/mappings/README.md',
    language: 'sql',
    begins: '',
    reason: 'its package runs it in a test',
  },
  {
    file: 'decisions/answers-in-the-page.md',
    language: 'html',
    begins: '<returning-customer-index merchant="hetian">\n  <script type="application/json">',
    reason: 'its answer is cut short; test/browser/answers-in-page.test.ts has whole ones',
  },
  {
    file: 'packages/elements/README.md',
    language: 'html',
    begins: '<returning-customer-index merchant="hetian"\n  ><script type="application/json">',
    reason: 'its answer is cut short; test/browser/answers-in-page.test.ts has whole ones',
  },
  { file: 'packages/server/deploy/README.md', language: 'text', begins: 'world', reason: 'is a drawing' },
];

/** Whether a snippet is one of the exceptions. */
export const isException = (snippet: Snippet, among: readonly Exception[] = exceptions): boolean =>
  among.some(
    ({ file, language, begins }) =>
      file === snippet.file && language === snippet.language && snippet.code.startsWith(begins),
  );
