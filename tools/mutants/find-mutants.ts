import ts from 'typescript';
import { mutationsOf, type Edit } from './mutations.ts';

/** A source file with one fault in it. */
export interface Mutant {
  /** Relative to the checkout, with forward slashes. */
  readonly file: string;
  readonly line: number;
  /** What was changed, in one line. */
  readonly change: string;
  /** The whole mutated text. */
  readonly text: string;
}

/** Turns of all loops of a mutated file after which one of them is taken to be endless. */
const MOST_TURNS = 1e8;

/** What is no code, or whose wording is no behavior: types, imports, texts of errors and of the console, styles. */
function isLeftAlone(node: ts.Node): boolean {
  if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return true;
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isThrowStatement(node)) return true;
  if (ts.isNewExpression(node)) return node.expression.getText().endsWith('Error');
  return ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'css';
}

/** Literals that name something instead of being a value: keys, classes, module specifiers, parts of a tagged template. */
function isName(node: ts.Node): boolean {
  const { parent } = node;
  // A class as in the text of a template, which is left alone, too: it says how something looks.
  if (ts.isPropertyAssignment(parent) && parent.name.getText() === 'class') return true;
  if (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent) || ts.isMethodDeclaration(parent)) {
    return parent.name === node;
  }
  if (ts.isTaggedTemplateExpression(parent)) return parent.template === node;
  if (ts.isCallExpression(parent)) return parent.expression.kind === ts.SyntaxKind.ImportKeyword;
  return ts.isComputedPropertyName(parent) || ts.isImportAttribute(parent) || ts.isTypeOfExpression(parent);
}

const isLiteral = (node: ts.Node): boolean => ts.isLiteralExpression(node) || ts.isTemplateExpression(node);

function* visit(node: ts.Node, source: ts.SourceFile, within: boolean): Generator<Edit> {
  if (isLeftAlone(node)) return;
  const isConstant = ts.isVariableDeclaration(node) && isOnlyFigures(node.initializer);
  const isField = ts.isPropertyDeclaration(node) && !hasModifier(node, ts.SyntaxKind.StaticKeyword);
  const inCode = within || isConstant || isField || ts.isFunctionLike(node);
  if (inCode && !(isLiteral(node) && isName(node))) yield* mutationsOf(node, source);
  for (const child of childrenOf(node)) yield* visit(child, source, inCode);
}

const hasModifier = (node: ts.PropertyDeclaration, kind: ts.SyntaxKind): boolean =>
  node.modifiers?.some((modifier) => modifier.kind === kind) ?? false;

const childrenOf = (node: ts.Node): ts.Node[] => {
  const children: ts.Node[] = [];
  node.forEachChild((child) => void children.push(child));
  return children;
};

/** `const pause = 5 * minute;`: a constant. Tables, shapes and other data of a module are left alone. */
function isOnlyFigures(node: ts.Node | undefined): boolean {
  if (!node) return false;
  if (ts.isBinaryExpression(node)) return isOnlyFigures(node.left) && isOnlyFigures(node.right);
  return ts.isPrefixUnaryExpression(node)
    ? isOnlyFigures(node.operand)
    : ts.isNumericLiteral(node) || ts.isIdentifier(node);
}

/** Statements that make an endless loop end with an error. On the lines that are there, so that lines keep their numbers. */
function withLoopGuard(text: string): string {
  const source = ts.createSourceFile('mutant.ts', text, ts.ScriptTarget.Latest, true);
  const edits: Edit[] = [];
  const find = (node: ts.Node): void => {
    if (ts.isIterationStatement(node, false)) {
      const { statement } = node;
      const guard = `if (++turns_ > ${MOST_TURNS}) throw new Error('endless loop');`;
      const [start, end] = [statement.getStart(source), statement.getEnd()];
      edits.push({ change: '', start, end: start, text: `{${guard}` }, { change: '', start: end, end, text: '}' });
    }
    node.forEachChild(find);
  };
  find(source);
  if (edits.length === 0) return text;
  // `var`: in a circle of imports a function may run before its module.
  return `var turns_ = 0; ${edits.toSorted((a, b) => b.start - a.start).reduce(apply, text)}`;
}

const apply = (text: string, { start, end, text: other }: Edit): string =>
  text.slice(0, start) + other + text.slice(end);

/** Every mutant of a source file, in the order of its text. */
export function findMutants(file: string, text: string): Mutant[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  return [...visit(source, source, false)].map((edit) => ({
    file,
    line: source.getLineAndCharacterOfPosition(edit.start).line + 1,
    change: edit.change,
    text: withLoopGuard(apply(text, edit)),
  }));
}
