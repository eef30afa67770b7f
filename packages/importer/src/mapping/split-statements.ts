export interface Statement {
  readonly sql: string;
  /** Line of the file on which it begins. */
  readonly line: number;
}

/** Strings, quoted names and comments, in which a semicolon is just a letter; and the semicolon that ends a statement. */
const token = /'(?:[^']|'')*'|"(?:[^"]|"")*"|`[^`]*`|\[[^\]]*\]|--[^\n]*|\/\*[\s\S]*?\*\/|;/g;
/** What may stand before a statement's first word. */
const preamble = /^(?:\s|--[^\n]*(?:\n|$)|\/\*[\s\S]*?\*\/)*/;

const linesIn = (text: string): number => text.split('\n').length - 1;

/** Cuts SQL into its statements, so that an error can be told by its line. Triggers, which have statements inside, are not for mappings. */
export function splitStatements(text: string): readonly Statement[] {
  const statements: Statement[] = [];
  let from = 0;
  const keep = (to: number): void => {
    const piece = text.slice(from, to);
    const [before = ''] = preamble.exec(piece) ?? [];
    if (before.length < piece.length) {
      statements.push({ sql: piece.slice(before.length), line: linesIn(text.slice(0, from)) + linesIn(before) + 1 });
    }
    from = to + 1;
  };
  for (const { 0: found, index } of text.matchAll(token)) if (found === ';') keep(index);
  keep(text.length);
  return statements;
}
