import ts from 'typescript';
import { below, featureAt, type Feature } from './compat.ts';
import type { Report } from './finding.ts';
import { interfacesOf } from './receiver.ts';

type Call = ts.CallExpression | ts.NewExpression;

/** Reports events and attributes that are named by a text: `addEventListener('scrollend', …)`, `setAttribute('inert', '')`. */
export function walkNames(checker: ts.TypeChecker, node: Call, report: Report): void {
  const { expression } = node;
  const [name] = node.arguments ?? [];
  if (!name || !ts.isStringLiteralLike(name) || !ts.isPropertyAccessExpression(expression)) return;
  const method = expression.name.text;
  const owners = interfacesOf(checker, checker.getTypeAtLocation(expression.expression));
  if (/^(add|remove)EventListener$/.test(method))
    report(featureAt(...owners.map((owner) => ['api', owner, `${name.text}_event`])), name.getStart());
  if (/^(set|toggle)Attribute$/.test(method))
    report(featureAt(['html', 'global_attributes', name.text]), name.getStart());
}

/** Reports options of a call, such as `signal` of `addEventListener`. */
export function walkOptions(called: Feature | undefined, node: Call, report: Report): void {
  const literals = (node.arguments ?? []).flatMap((one) => (ts.isObjectLiteralExpression(one) ? [one] : []));
  if (!called || literals.length === 0) return;
  const known = [called, ...below(called)].flatMap(below);
  for (const property of literals.flatMap(({ properties }) => [...properties])) {
    if (!property.name || !ts.isIdentifier(property.name)) continue;
    const end = new RegExp(`\\.(options|init)_${property.name.text}_parameter$`);
    const option = known.find(({ path }) => end.test(path));
    report(option, property.getStart());
  }
}
