const widest = 100;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

const attributesOf = (element: Element): readonly string[] =>
  [...element.attributes].map(({ name, value }) => (value === '' ? name : `${name}="${escaped(value)}"`));

function opening(element: Element, indent: string): string {
  const { localName } = element;
  const attributes = attributesOf(element);
  const line = [`<${localName}`, ...attributes].join(' ');
  if (indent.length + line.length <= widest || attributes.length < 2) return `${line}>`;
  return `<${localName}\n${attributes.map((one) => `${indent}  ${one}\n`).join('')}${indent}>`;
}

/** Rules keep the lines that they were written in. */
function styleLines({ textContent }: HTMLStyleElement, indent: string): readonly string[] {
  const lines = textContent.split('\n').filter((line) => line.trim());
  const depth = Math.min(...lines.map((line) => line.search(/\S/)));
  return [`${indent}<style>`, ...lines.map((line) => `${indent}  ${line.slice(depth)}`), `${indent}</style>`];
}

function linesOf(node: Node, indent: string): readonly string[] {
  if (node instanceof Comment) return [`${indent}<!--${node.data}-->`];
  if (node instanceof Text) {
    const text = node.data.trim().replaceAll(/\s+/g, ' ');
    return text ? [`${indent}${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}`] : [];
  }
  if (!(node instanceof Element)) return [];
  if (node instanceof HTMLStyleElement) return styleLines(node, indent);
  const start = `${indent}${opening(node, indent)}`;
  const end = `</${node.localName}>`;
  const inside = [...node.childNodes].flatMap((child) => linesOf(child, `${indent}  `));
  const [only = ''] = inside;
  const line = `${start}${only.trim()}${end}`;
  if (inside.length === 0 || (inside.length === 1 && line.length <= widest && !line.includes('\n'))) return [line];
  return [start, ...inside, `${indent}${end}`];
}

/** The content of an element as HTML with a line for each element, indented by two spaces a level. */
export const indented = (parent: Element): string =>
  [...parent.childNodes].flatMap((child) => linesOf(child, '')).join('\n');
