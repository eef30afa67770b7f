import ts from 'typescript';

/** A replacement for a piece of a source text, which changes what the code does. */
export interface Edit {
  /** What is done, such as `a < b with <=`. */
  readonly change: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const kind = ts.SyntaxKind;

/** Operators by the one that takes their place. */
const operators: Readonly<Partial<Record<ts.SyntaxKind, string>>> = {
  [kind.LessThanToken]: '<=',
  [kind.LessThanEqualsToken]: '<',
  [kind.GreaterThanToken]: '>=',
  [kind.GreaterThanEqualsToken]: '>',
  [kind.EqualsEqualsEqualsToken]: '!==',
  [kind.ExclamationEqualsEqualsToken]: '===',
  [kind.AmpersandAmpersandToken]: '||',
  [kind.BarBarToken]: '&&',
  [kind.PlusToken]: '-',
  [kind.MinusToken]: '+',
  [kind.AsteriskToken]: '/',
  [kind.SlashToken]: '*',
  [kind.PlusEqualsToken]: '-=',
  [kind.MinusEqualsToken]: '+=',
};

const functions: Readonly<Record<string, string>> = { min: 'max', max: 'min', floor: 'ceil', ceil: 'floor' };

/** Every mutation of this very node; those of the nodes inside it are found when they are visited. */
export function* mutationsOf(node: ts.Node, source: ts.SourceFile): Generator<Edit> {
  const replace = (what: ts.Node, text: string, name = `${what.getText(source)} to ${text}`): Edit => ({
    change: name,
    start: what.getStart(source),
    end: what.getEnd(),
    text,
  });
  if (ts.isBinaryExpression(node)) {
    const other = operators[node.operatorToken.kind];
    if (other) yield replace(node.operatorToken, other, `${short(node.getText(source))} with ${other}`);
  } else if (ts.isCallExpression(node)) {
    const { expression } = node;
    if (ts.isPropertyAccessExpression(expression) && expression.expression.getText(source) === 'Math') {
      const other = functions[expression.name.text];
      if (other) yield replace(expression.name, other, `Math.${expression.name.text} to Math.${other}`);
    }
  } else if (ts.isIfStatement(node)) yield* forced(node.expression, replace);
  else if (ts.isConditionalExpression(node)) yield* forced(node.condition, replace);
  else if (node.kind === kind.TrueKeyword) yield replace(node, 'false');
  else if (node.kind === kind.FalseKeyword) yield replace(node, 'true');
  else if (ts.isNumericLiteral(node)) {
    const value = Number(node.text);
    for (const other of [value + 1, value - 1]) {
      // In brackets: `x-0` must not become `x--1`.
      yield replace(node, other < 0 ? `(${other})` : String(other), `${node.getText(source)} to ${other}`);
    }
  } else if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) || ts.isTemplateExpression(node)) {
    if (node.getText(source).length > 2) yield replace(node, "''", `${short(node.getText(source))} emptied`);
  } else if (ts.isReturnStatement(node) && node.expression && !isNothing(node.expression)) {
    yield replace(node, 'return;', `${short(node.getText(source))} returns nothing`);
  } else if (ts.isArrowFunction(node) && !ts.isBlock(node.body) && node.body.getText(source) !== 'undefined') {
    yield replace(node.body, '{}', `=> ${short(node.body.getText(source))} returns nothing`);
  } else if (ts.isExpressionStatement(node) && isCall(node.expression)) {
    yield replace(node, ';', `${short(node.getText(source))} is not called`);
  }
}

/** What a bare `return` gives as well: it is `undefined`, and Lit draws its `nothing` in the same way. */
const isNothing = (node: ts.Expression): boolean => ts.isIdentifier(node) && /^(undefined|nothing)$/.test(node.text);

function* forced(
  condition: ts.Expression,
  replace: (what: ts.Node, text: string, name: string) => Edit,
): Generator<Edit> {
  for (const text of ['true', 'false'])
    yield replace(condition, text, `${short(condition.getText())} is always ${text}`);
}

const isCall = (node: ts.Expression): boolean =>
  ts.isCallExpression(node) || ((ts.isAwaitExpression(node) || ts.isVoidExpression(node)) && isCall(node.expression));

function short(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 57)}...` : line;
}
