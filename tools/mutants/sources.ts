import { globSync } from 'node:fs';
import { join } from 'node:path';

/** The packages whose score is asked for. */
export const packages = ['client', 'contract', 'method', 'proof', 'elements'] as const;

/** Folders and files that hold no behavior of the package itself. */
const excluded = [
  '**/*.test.ts',
  '**/*.fixture.ts',
  '**/*.d.ts',
  '**/{fixtures,testing,styles,messages,*-messages,generated}/**',
  '**/{styles,define}.ts',
  '**/*-{messages,styles}.ts',
];

const slashes = (path: string): string => path.replaceAll('\\', '/');

/** Source files of a package, relative to the checkout, in order of name. */
export const sourcesOf = (root: string, name: string): string[] =>
  globSync('src/**/*.ts', { cwd: join(root, 'packages', name), exclude: excluded })
    .map((file) => `packages/${name}/${slashes(file)}`)
    .sort();

/** Its test files. */
export const testsOf = (root: string, name: string): string[] =>
  globSync('src/**/*.test.ts', { cwd: join(root, 'packages', name) })
    .map((file) => `packages/${name}/${slashes(file)}`)
    .sort();

export const isNodeTest = (file: string): boolean => file.endsWith('.node.test.ts');
