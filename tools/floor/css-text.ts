import ts from 'typescript';

/** A piece of a style sheet in a source, with every `${…}` filled so that it can be parsed and nothing moves. */
export interface CssText {
  readonly text: string;
  /** Where its first character stands in the source. */
  readonly offset: number;
}

/** Where a placeholder stands, by the text before it: as a rule or declaration of its own, or within a value. */
const standsAlone = (before: string): boolean => /(^|[{};]|\*\/)\s*$/.test(before);

function fill(template: ts.TemplateLiteral, source: ts.SourceFile): CssText {
  const offset = template.getStart(source) + 1;
  if (ts.isNoSubstitutionTemplateLiteral(template))
    return { text: source.text.slice(offset, template.end - 1), offset };
  let text = source.text.slice(offset, template.head.end - 2);
  for (const { expression, literal } of template.templateSpans) {
    const length = literal.getStart(source) + 1 - (offset + text.length);
    // Lines have to stay where they are, so line ends of the expression are kept.
    const blank = source.text.slice(offset + text.length, offset + text.length + length).replaceAll(/[^\n]/g, ' ');
    const room = blank.length;
    const filler = standsAlone(text) ? '' : /[\w-]$/.test(text) ? 'x' : '1';
    text += filler + blank.slice(filler.length, room);
    text += source.text.slice(literal.getStart(source) + 1, literal.end - (ts.isTemplateTail(literal) ? 1 : 2));
    void expression;
  }
  return { text, offset };
}

/** Every css`…` of a source. */
export function cssTexts(source: ts.SourceFile): CssText[] {
  const found: CssText[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText(source) === 'css')
      found.push(fill(node.template, source));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Every other text of a source in which CSS may stand. */
export function otherTexts(source: ts.SourceFile): CssText[] {
  const found: CssText[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText(source) === 'css') return;
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    const isText = ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
    if (isText) found.push({ text: node.text, offset: node.getStart(source) + 1 });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
