import ts from 'typescript';
import { featureAt } from './compat.ts';
import type { Report } from './finding.ts';

const tagPattern = /<([a-z][\w-]*)((?:\s+[^\s<>=/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"']+))?)*)\s*\/?>/g;
const attributePattern = /\s([.?@]?)([^\s=>"']+)(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"']+))?/g;

const otherNames: Readonly<Record<string, string>> = {
  a: 'Anchor',
  img: 'Image',
  p: 'Paragraph',
  ol: 'OList',
  ul: 'UList',
  li: 'LI',
};

/** Interfaces of an element by its tag, as far as they can be told from it. */
const ownersOf = (tag: string): string[] => [
  `HTML${otherNames[tag] ?? tag.charAt(0).toUpperCase() + tag.slice(1)}Element`,
  'HTMLElement',
  'Element',
];

/** The text of a template, every `${…}` as long as it was. */
function textOf(template: ts.TemplateLiteral, source: ts.SourceFile): string {
  const text = template.getText(source).slice(1, -1);
  if (ts.isNoSubstitutionTemplateLiteral(template)) return text;
  const from = template.getStart(source) + 1;
  return template.templateSpans.reduce((filled, { expression, literal }) => {
    const [start, end] = [expression.pos - 2 - from, literal.getStart(source) + 1 - from];
    return filled.slice(0, start) + 'x'.repeat(end - start) + filled.slice(end);
  }, text);
}

/** Reports elements, attributes, properties and events in every html`…`. */
export function walkMarkup(source: ts.SourceFile, report: Report): void {
  const template = (text: string, offset: number): void => {
    for (const { 0: all, 1: tag = '', 2: attributes = '', index } of text.matchAll(tagPattern)) {
      report(featureAt(['html', 'elements', tag]), offset + index);
      const start = offset + index + all.indexOf(attributes, tag.length);
      for (const { 1: kind, 2: name = '', index: at } of attributes.matchAll(attributePattern)) {
        const member = kind === '@' ? `${name}_event` : kind === '.' ? name : '';
        const paths = member
          ? ownersOf(tag).map((owner) => ['api', owner, member])
          : [
              ['html', 'elements', tag, name],
              ['html', 'global_attributes', name],
            ];
        report(featureAt(...paths), start + at + 1);
      }
    }
  };
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText(source) === 'html')
      template(textOf(node.template, source), node.template.getStart(source) + 1);
    ts.forEachChild(node, visit);
  };
  visit(source);
}
