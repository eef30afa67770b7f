import { parse, walk, type CssNode, type Declaration, type List, type WalkContext } from 'css-tree';
import type { Report } from './finding.ts';
import * as features from './style-features.ts';
import { needs, prefixesOf } from './support.ts';

/** Where a node begins in the text. */
const startOf = ({ loc }: CssNode): number => loc?.start.offset ?? 0;

/** Whether the declarations around it have the property under every prefix that engines at the floor need. */
function isPrefixed({ property }: Declaration, block: List<CssNode> | null): boolean {
  const compat = features.propertyFeature(property)?.node.__compat;
  const prefixes = compat ? prefixesOf(compat) : [];
  const has = (name: string): boolean =>
    block?.some((one) => one.type === 'Declaration' && one.property === name) ?? false;
  return prefixes.length > 0 && prefixes.every((prefix) => has(prefix + property));
}

function walkValue(declaration: Declaration, report: Report): void {
  const { property } = declaration;
  const feature = features.propertyFeature(property);
  const isNew = feature !== undefined && needs(feature) !== undefined;
  walk(declaration.value, (node) => {
    const at = startOf(node);
    if (node.type === 'Identifier' && !isNew) report(features.keywordFeature(property, node.name), at);
    if (node.type === 'Dimension') report(features.unitFeature(node.unit), at);
    if (node.type !== 'Function') return;
    report(features.functionFeature(property, node.name.toLowerCase()), at);
    const first = node.children.first;
    if (first?.type === 'Identifier' && first.name === 'from') report(features.relativeColour(node.name), at);
  });
}

/** Reports what a query of `@media` or `@container` asks for. */
function walkPrelude(rule: string, prelude: CssNode, report: Report): void {
  walk(prelude, (node) => {
    const at = startOf(node);
    if (node.type === 'Feature') report(features.atRuleFeature(rule, node.name), at);
    if (node.type === 'FeatureRange') report(features.atRuleFeature(rule, 'range_syntax'), at);
    if (node.type === 'Dimension') report(features.unitFeature(node.unit), at);
    if (node.type === 'FeatureFunction' && node.feature === 'style')
      report(features.atRuleFeature(rule, 'style_queries_for_custom_properties'), at);
  });
}

/**
 * Reports every property, value, function, unit, at-rule, query and selector of a style sheet.
 * @param onError - Takes the parts that could not be parsed, for what is not parsed is not checked.
 */
export function walkStyle(text: string, report: Report, onError: (message: string, offset: number) => void): void {
  const onParseError = (error: { message: string }, node: CssNode): void => onError(error.message, startOf(node));
  const sheet = parse(text, { positions: true, parseCustomProperty: true, onParseError });
  walk(sheet, {
    enter(this: WalkContext, node: CssNode) {
      // What `@supports` asks for is not used by that.
      if (this.atrulePrelude) return;
      const at = startOf(node);
      if (node.type === 'Atrule') {
        report(features.atRuleFeature(node.name), at);
        if (node.prelude && /^(media|container)$/.test(node.name)) walkPrelude(node.name, node.prelude, report);
      }
      if (node.type === 'NestingSelector' || (node.type === 'Rule' && this.rule))
        report(features.selectorFeature('nesting'), at);
      if (node.type === 'PseudoClassSelector' || node.type === 'PseudoElementSelector')
        report(features.selectorFeature(node.name, node.children !== null), at);
      if (node.type !== 'Declaration') return;
      if (isPrefixed(node, this.block?.children ?? null)) return;
      report(features.propertyFeature(node.property), at);
      walkValue(node, report);
    },
  });
}
