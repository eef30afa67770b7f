/** In a table cell a bar would end the cell, and a bare tag would be one. */
const cell = (text = ''): string =>
  text
    .replaceAll('\n', ' ')
    .replaceAll('|', '\\|')
    .replaceAll(/(`[^`]*`)|<[\w-]+>/g, (all, inCode: string | undefined) => inCode ?? `\`${all}\``);
/** Text as inline code; nothing where there is none. */
export const code = (text = ''): string => (text ? `\`${text}\`` : '');

/** A table with its title in bold before it; nothing where it has no rows. */
export function table(title: string, columns: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  return [`**${title}**\n`, line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n');
}
