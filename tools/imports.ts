import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** The repository's root folder, with a slash at the end. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** A use of another module: where it is, and the specifier as written. */
export interface Import {
  readonly file: string;
  readonly specifier: string;
}

/** The expression or type by which a node refers to a module, if it does. */
function reference(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isExternalModuleReference(node)) return node.expression;
  if (ts.isImportTypeNode(node)) return ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined;
  const dynamic = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  return dynamic ? node.arguments[0] : undefined;
}

/**
 * The specifiers that a source imports or re-exports: static, dynamic and type imports. Parsed, not matched, so that
 * strings and comments do not count. A dynamic import of a computed address is left out.
 */
export function importsOf(source: string, file = 'source.tsx'): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const specifier = reference(node);
    if (specifier && ts.isStringLiteralLike(specifier)) found.push(specifier.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, source, ts.ScriptTarget.Latest));
  return found;
}

const everywhere = [
  'packages/*/src/**/*.{ts,tsx}',
  '{demo,stories,test,tools,.storybook}/**/*.{ts,tsx,mts,mjs}',
  '*.{ts,mjs}',
];

/** Every import in the repository's own sources, or in those that the patterns match. */
export function allImports(patterns: readonly string[] = everywhere): readonly Import[] {
  const files = globSync(patterns, { cwd: root, exclude: ['**/node_modules/**', '**/dist/**'] }).sort();
  return files.flatMap((file) =>
    importsOf(readFileSync(root + file, 'utf8'), file).map((specifier) => ({ file, specifier })),
  );
}
