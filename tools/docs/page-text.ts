/** A node of a page: text, or an element with what is in it. Components have been called already. */
export type PageNode = string | PageElement;
export interface PageElement {
  readonly type: string;
  readonly props: Readonly<Record<string, unknown>>;
  readonly children: readonly PageNode[];
}

type Given = Readonly<Record<string, unknown>> & { readonly children?: unknown };
type Component = (props: Given) => unknown;

/** What stands for the element that only holds its children. */
export const fragment = 'fragment';

function nodesOf(value: unknown): readonly PageNode[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  if (value === null || value === undefined || typeof value === 'boolean') return [];
  if (typeof value === 'object') return [value as PageElement];
  return [String(value)];
}

/** Makes a node where a page's compiled text asks for one, as React would make an element. */
export function createNode(type: string | Component, { children, ...props }: Given): PageElement {
  if (typeof type === 'function') {
    return { type: fragment, props: {}, children: nodesOf(type({ ...props, children })) };
  }
  return { type, props, children: nodesOf(children) };
}

/** All text in a node, without any markup. */
export const textOf = (node: PageNode): string =>
  typeof node === 'string' ? node : node.children.map(textOf).join('');
