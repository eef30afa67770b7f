/**
 * Which kinds of messages there are: a text, a function of values that gives one, texts in a row, a table of texts (or of
 * rows) by code, and messages by name. `shared` ones say the same as `common` does.
 */
export type Shape =
  | { readonly is: 'text' | 'function' | 'texts' | 'table'; readonly length?: number; readonly shared?: boolean }
  | { readonly is: 'messages'; readonly by: ReadonlyMap<string, Shape>; readonly shared?: boolean };

const kind = (mark: string): Shape => {
  if (!mark) return { is: 'text' };
  if (mark === '()') return { is: 'function' };
  const [length] = /\d+/.exec(mark) ?? [];
  return { is: mark.startsWith('{') ? 'table' : 'texts', ...(length && { length: Number(length) }) };
};

/**
 * Reads the notation of `shapes.generated.ts`: names with a blank between them, each followed by its kind: nothing for a text, `()` for
 * a function, `[2]` for texts in a row, `{}` and `{[2]}` for tables of these, and `{ name name() }` for messages by name.
 * A `=` before a name says that it is shared.
 */
export function readShape(text: string): ReadonlyMap<string, Shape> {
  const top = new Map<string, Shape>();
  const open = [top];
  for (const word of text.split(' ')) {
    const [, shared, name = '', mark = ''] = /^(=)?([\w-]+)(.*)$/.exec(word) ?? [];
    if (word === '}') open.pop();
    else if (mark === '{') {
      const by = new Map<string, Shape>();
      open.at(-1)?.set(name, { is: 'messages', by });
      open.push(by);
    } else open.at(-1)?.set(name, { ...kind(mark), shared: !!shared });
  }
  return top;
}
