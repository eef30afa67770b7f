import { textOf, type PageElement, type PageNode } from './page-text.ts';

/** How an address of the site is written in Markdown. */
export type LinkOf = (href: string) => string;

const inline = new Set(['a', 'code', 'em', 'strong', 'b', 'i', 'del', 'br', 'img', 'span', 'kbd', 'abbr', 'small']);
/** Holds other elements and has no meaning of its own. */
const plain = new Set([
  'fragment',
  'div',
  'section',
  'article',
  'span',
  'abbr',
  'small',
  'details',
  'summary',
  'figure',
]);

const isInline = (node: PageNode): boolean =>
  typeof node === 'string' || inline.has(node.type) || (node.type === 'fragment' && node.children.every(isInline));

const escapeText = (text: string): string =>
  text.replaceAll(/\s+/g, ' ').replaceAll(/[\\`*[\]<]|(?<!\w)_|_(?!\w)/g, String.raw`\$&`);

/** Code that holds backticks needs more of them around it. */
function codeSpan(text: string): string {
  const fence = '`'.repeat(Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length)) + 1);
  return fence.length > 1 ? `${fence} ${text} ${fence}` : `\`${text}\``;
}

function words(node: PageNode, linkOf: LinkOf): string {
  if (typeof node === 'string') return escapeText(node);
  const inside = (): string => node.children.map((child) => words(child, linkOf)).join('');
  if (node.type === 'code' || node.type === 'kbd') return codeSpan(textOf(node));
  if (node.type === 'em' || node.type === 'i') return `_${inside().trim()}_`;
  if (node.type === 'strong' || node.type === 'b') return `**${inside().trim()}**`;
  if (node.type === 'del') return `~~${inside()}~~`;
  if (node.type === 'br') return '\\\n';
  if (node.type === 'a') return `[${inside().trim()}](${linkOf(String(node.props.href))})`;
  if (node.type === 'img') return `![${String(node.props.alt ?? '')}](${linkOf(String(node.props.src))})`;
  if (plain.has(node.type) || node.type === 'p') return inside();
  throw new Error(
    `<${node.type}>: stands in a line and has no Markdown; say it another way, or teach tools/docs/to-markdown.ts`,
  );
}

const indent = (text: string, by: string): string => text.replaceAll(/\n(?=.)/g, `\n${by}`);

function list({ type, children }: PageElement, linkOf: LinkOf): string {
  const items = children.filter((child) => typeof child !== 'string');
  return items
    .map((item, i) => {
      const mark = type === 'ol' ? `${i + 1}. ` : '- ';
      return `${mark}${indent(blocks(item.children, linkOf), ' '.repeat(mark.length))}`;
    })
    .join('\n');
}

const elementsIn = (node: PageElement, ...types: readonly string[]): readonly PageElement[] =>
  node.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    return types.includes(child.type) ? [child] : elementsIn(child, ...types);
  });

function table(node: PageElement, linkOf: LinkOf): string {
  const rows = elementsIn(node, 'tr').map((row) =>
    elementsIn(row, 'th', 'td').map((cell) =>
      cell.children
        .map((child) => words(child, linkOf))
        .join('')
        .trim()
        .replaceAll('|', String.raw`\|`),
    ),
  );
  const [head = [], ...body] = rows.map((cells) => `| ${cells.join(' | ')} |`);
  return [head, `|${' --- |'.repeat(rows[0]?.length ?? 0)}`, ...body].join('\n');
}

function fenced(node: PageElement): string {
  const [code] = elementsIn(node, 'code');
  const language = /language-([\w-]+)/.exec(String(code?.props.className ?? ''))?.[1] ?? '';
  const text = textOf(code ?? node).replace(/\n$/, '');
  const fence = text.includes('```') ? '````' : '```';
  return `${fence}${language}\n${text}\n${fence}`;
}

function block(node: PageElement, linkOf: LinkOf): string {
  const heading = /^h([1-6])$/.exec(node.type);
  if (heading)
    return `${'#'.repeat(Number(heading[1]))} ${node.children
      .map((one) => words(one, linkOf))
      .join('')
      .trim()}`;
  if (node.type === 'ul' || node.type === 'ol') return list(node, linkOf);
  if (node.type === 'table') return table(node, linkOf);
  if (node.type === 'pre') return fenced(node);
  if (node.type === 'hr') return '---';
  if (node.type === 'blockquote') return `> ${indent(blocks(node.children, linkOf), '> ')}`;
  if (node.type === 'p' || plain.has(node.type)) return blocks(node.children, linkOf);
  throw new Error(`<${node.type}>: has no Markdown; say it another way, or teach tools/docs/to-markdown.ts`);
}

/** Nodes as Markdown, a blank line between blocks. */
export function blocks(nodes: readonly PageNode[], linkOf: LinkOf): string {
  const found: string[] = [];
  let line = '';
  const endLine = (): void => {
    if (line.trim()) found.push(line.trim());
    line = '';
  };
  for (const node of nodes) {
    if (isInline(node)) line += words(node, linkOf);
    else {
      endLine();
      found.push(block(node as PageElement, linkOf));
    }
  }
  endLine();
  return found.filter(Boolean).join('\n\n');
}
