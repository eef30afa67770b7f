import ts from 'typescript';
import { featureAt, type Feature } from './compat.ts';
import type { Report } from './finding.ts';

const js = (...steps: string[]): Feature | undefined => featureAt(['javascript', ...steps]);

/** Syntax of the language that is younger than ES2021, by what it looks like in the tree. */
function syntaxOf(node: ts.Node): Feature | undefined {
  if (ts.isClassStaticBlockDeclaration(node)) return js('classes', 'static', 'initialization_blocks');
  if (ts.isBinaryExpression(node) && ts.isPrivateIdentifier(node.left)) return js('classes', 'private_class_fields_in');
  if (ts.isMethodDeclaration(node) && ts.isPrivateIdentifier(node.name)) return js('classes', 'private_class_methods');
  if (ts.isPropertyDeclaration(node))
    return js('classes', ts.isPrivateIdentifier(node.name) ? 'private_class_fields' : 'public_class_fields');
  if (ts.isImportAttributes(node)) return js('statements', 'import', 'import_attributes');
  if (ts.isAwaitExpression(node) && ts.findAncestor(node, ts.isFunctionLike) === undefined)
    return js('operators', 'await', 'top_level');
  if (ts.isVariableDeclarationList(node)) {
    const kind = node.flags & ts.NodeFlags.BlockScoped;
    if (kind === ts.NodeFlags.Using) return js('statements', 'using');
    if (kind === ts.NodeFlags.AwaitUsing) return js('statements', 'await_using');
  }
  return undefined;
}

/** What a regular expression has, by a pattern over its source. */
const expressions: readonly (readonly [RegExp, Feature | undefined])[] = [
  [/\(\?<[=!]/, js('regular_expressions', 'lookbehind_assertion')],
  [/\(\?([ims]+(-[ims]*)?|-[ims]+):/, js('regular_expressions', 'modifier')],
  [/\/\w*v\w*$/, js('builtins', 'RegExp', 'unicodeSets')],
  [/\/\w*d\w*$/, js('builtins', 'RegExp', 'hasIndices')],
];

export function walkSyntax(source: ts.SourceFile, report: Report): void {
  const visit = (node: ts.Node): void => {
    report(syntaxOf(node), node.getStart(source));
    if (ts.isRegularExpressionLiteral(node))
      for (const [pattern, feature] of expressions) if (pattern.test(node.text)) report(feature, node.getStart(source));
    ts.forEachChild(node, visit);
  };
  visit(source);
}
