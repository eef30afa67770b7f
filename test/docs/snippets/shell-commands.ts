/** One command of a shell snippet, as words; variables that are set before it and redirections are left out. */
export type Command = readonly string[];

const withoutHeredocs = (code: string): string =>
  code.replaceAll(/^(?<line>.*<<-?\s*'?(?<end>\w+)'?.*)\n[\s\S]*?^\k<end>$/gm, '$<line>');

/** Words of a line; a quoted text is one, and an operator is one. */
const word = /"(?:[^"\\]|\\.)*"|'[^']*'|&&|\|\|?|;|[^\s"';|&]+(?:"[^"]*"|'[^']*'|[^\s"';|&]+)*|&/g;
const operators = new Set(['&&', '||', '|', ';', '&']);

/** The commands of shell text: of all lines, of both sides of an operator, and of `$(…)`. */
export function commandsIn(code: string): readonly Command[] {
  const lines = withoutHeredocs(code)
    .replaceAll(/\\\n\s*/g, ' ')
    .split('\n');
  return lines.flatMap((line) => {
    const text = line.replace(/(^|\s)#.*$/, '');
    const inner = Array.from(text.matchAll(/\$\(([^()]*)\)/g), ([, command = '']) => command);
    const words = text.replaceAll(/\$\([^()]*\)/g, 'VALUE').match(word) ?? [];
    const commands: string[][] = [[]];
    for (const one of words) {
      if (operators.has(one)) commands.push([]);
      else commands.at(-1)?.push(one);
    }
    return [...commands.map(withoutSettings), ...inner.flatMap(commandsIn)].filter((one) => one.length > 0);
  });
}

/** `A=b npm start` is `npm start`; `> file` belongs to the shell. */
function withoutSettings(words: readonly string[]): Command {
  const first = words.findIndex((one) => !/^[A-Z_]+=/.test(one));
  if (first < 0) return [];
  const rest = words.slice(first);
  return rest.filter((one, i) => !/^\d?[<>]/.test(one) && !/^\d?[<>]{1,2}$/.test(rest[i - 1] ?? ''));
}
