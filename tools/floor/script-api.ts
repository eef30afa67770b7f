import ts from 'typescript';
import { below, featureAt, type Feature } from './compat.ts';
import type { Report } from './finding.ts';
import { walkNames, walkOptions } from './script-arguments.ts';
import { globalPaths, interfacesOf, memberPaths, ownerOf } from './receiver.ts';

/** Reports every use of a browser or language API in a source file, by the type of what it is asked of. */
export function walkApi(program: ts.Program, source: ts.SourceFile, report: Report): void {
  const checker = program.getTypeChecker();
  const isLibrary = (declaration: ts.Declaration): boolean =>
    program.isSourceFileDefaultLibrary(declaration.getSourceFile());
  const declarationsOf = (symbol: ts.Symbol | undefined): readonly ts.Declaration[] =>
    (symbol?.getDeclarations() ?? []).filter(isLibrary);

  const member = (receiver: ts.Type, symbol: ts.Symbol | undefined): Feature | undefined => {
    if (!symbol) return undefined;
    for (const declaration of declarationsOf(symbol)) {
      const declared = ownerOf(declaration);
      if (!declared) continue;
      // The data lists what a mixin brings under each interface that has it.
      const owners = declared.isStatic ? [] : interfacesOf(checker, receiver);
      const found = featureAt(
        ...[...owners, declared.owner].flatMap((owner) => memberPaths(owner, symbol.name, declared.isStatic)),
      );
      if (found) return found;
    }
    return undefined;
  };
  const globalOf = (node: ts.Identifier): Feature | undefined => {
    const [declaration] = declarationsOf(checker.getSymbolAtLocation(node));
    return declaration && !ownerOf(declaration) ? featureAt(...globalPaths(node.text)) : undefined;
  };
  const asks = (node: ts.Node): boolean => ts.isTypeOfExpression(node.parent);

  /** What is called: the member or constructor itself, below which the data has its parameters. */
  const called = (node: ts.CallExpression | ts.NewExpression): Feature | undefined => {
    const { expression } = node;
    if (ts.isPropertyAccessExpression(expression) && ts.isCallExpression(node))
      return member(checker.getTypeAtLocation(expression.expression), checker.getSymbolAtLocation(expression.name));
    if (!ts.isIdentifier(expression)) return undefined;
    const found = globalOf(expression);
    return found && ts.isNewExpression(node)
      ? below(found).find(({ path }) => path.endsWith(`.${expression.text}`))
      : found;
  };

  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node)) return;
    if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isImportDeclaration(node)) return;
    if (ts.isPropertyAccessExpression(node) && !asks(node)) {
      const symbol = checker.getSymbolAtLocation(node.name);
      const feature = member(checker.getTypeAtLocation(node.expression), symbol);
      report(
        feature ?? (node.expression.getText() === 'globalThis' ? globalOf(node.name as ts.Identifier) : undefined),
        node.name.getStart(),
      );
    } else if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression)) {
      const type = checker.getTypeAtLocation(node.expression);
      report(member(type, type.getProperty(node.argumentExpression.text)), node.argumentExpression.getStart());
    } else if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const type = checker.getTypeAtLocation(node.parent);
      const name = (node.propertyName ?? node.name).getText();
      report(member(type, type.getProperty(name)), node.getStart());
    } else if (ts.isIdentifier(node) && !ts.isPropertyAccessExpression(node.parent) && !asks(node)) {
      report(globalOf(node), node.getStart());
    } else if (ts.isIdentifier(node) && ts.isPropertyAccessExpression(node.parent) && node.parent.expression === node) {
      report(globalOf(node), node.getStart());
    }
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
      walkNames(checker, node, report);
      walkOptions(called(node), node, report);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
}
