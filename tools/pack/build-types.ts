// Types for strangers: what the compiler says of each source, as far as the addresses of a package lead to it, beside the
// script of the same name. No `@huitou/…` that is not published is left in them.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, normalize, posix } from 'node:path';
import ts from 'typescript';
import { root } from '../imports.ts';
import { packagesOf } from './build-scripts.ts';
import { placeOf } from './places.ts';

const excluded = ['**/*.test.ts', '**/testing/**', '**/*.fixture.ts'];

/** Compiles the types of all packages once. @returns the types of a source, and the way to clear up. */
export function compileTypes(): { readonly of: (source: string) => string; readonly clear: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'huitou-types-'));
  const project = join(folder, 'tsconfig.json');
  const compilerOptions = {
    ...{ noEmit: false, declaration: true, emitDeclarationOnly: true, stripInternal: true },
    ...{ rootDir: `${root}packages`, outDir: join(folder, 'types'), typeRoots: [`${root}node_modules/@types`] },
  };
  const include = [`${root}packages/*/src`];
  const exclude = excluded.map((pattern) => `${root}packages/${pattern}`);
  writeFileSync(project, JSON.stringify({ extends: `${root}tsconfig.json`, compilerOptions, include, exclude }));
  const done = spawnSync(`${root}node_modules/.bin/tsc`, ['-p', project], { encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`packages: their types do not compile\n${done.stdout}`);
  const of = (source: string): string =>
    readFileSync(join(folder, 'types', source.replace(/^packages\//, '').replace(/\.ts$/, '.d.ts')), 'utf8');
  return { of, clear: () => rmSync(folder, { recursive: true }) };
}

/** The source that an import in the types of `source` means; undefined for what is installed. */
function meantBy(specifier: string, source: string): string | undefined {
  const [, name, path] = /^@huitou\/([a-z]+)\/(.+)\.js$/.exec(specifier) ?? [];
  if (name) return `packages/${name}/src/${path}.ts`;
  return specifier.startsWith('.') ? posix.join(posix.dirname(source), specifier).replace(/\.js$/, '.ts') : undefined;
}

/** Where a text of types names modules. */
function namedIn(text: string): readonly ts.StringLiteral[] {
  const found: ts.StringLiteral[] = [];
  const visit = (node: ts.Node): void => {
    const named =
      ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
        ? node.moduleSpecifier
        : ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)
          ? node.argument.literal
          : undefined;
    if (named && ts.isStringLiteral(named)) found.push(named);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('types.d.ts', text, ts.ScriptTarget.Latest));
  return found.reverse();
}

/**
 * Writes the types of a package's entries, and all that these lead to, into `folder`.
 *
 * @returns the packages that they import.
 */
export function writeTypes(
  own: string,
  entries: readonly string[],
  folder: string,
  typesOf: (source: string) => string,
): Set<string> {
  const foreign = new Set<string>();
  // A set that grows while it is walked: whatever a file leads to.
  const sources = new Set(entries.filter((entry) => entry.startsWith('packages/')));
  for (const source of sources) {
    let text = typesOf(source);
    const place = placeOf(source, own);
    for (const named of namedIn(text)) {
      const meant = meantBy(named.text, source);
      if (meant === undefined) continue;
      sources.add(normalize(meant));
      // With its ending: without it a file and the folder of that name are one.
      const path = posix.relative(posix.dirname(place), `${placeOf(meant, own)}.js`);
      const specifier = path.startsWith('.') ? path : `./${path}`;
      text = text.slice(0, named.end - named.text.length - 1) + specifier + text.slice(named.end - 1);
    }
    const file = join(folder, `${place}.d.ts`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    for (const name of packagesOf(text, file)) foreign.add(name);
  }
  return foreign;
}
