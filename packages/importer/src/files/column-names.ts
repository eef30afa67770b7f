/** Column names as a header has them: trimmed, an empty one by its number, a repeated one with its count. */
export function columnNames(header: readonly string[]): readonly string[] {
  const taken = new Map<string, number>();
  return header.map((raw, i) => {
    const name = raw.trim() || `column_${i + 1}`;
    const times = (taken.get(name.toLowerCase()) ?? 0) + 1;
    taken.set(name.toLowerCase(), times);
    return times === 1 ? name : `${name}_${times}`;
  });
}

/** What separates the columns: the character that stands most often in the header outside quotes. */
export function delimiterOf(text: string): string {
  const [header = ''] = text.replaceAll(/"[^"]*"/g, '').split(/[\r\n]/, 1);
  const count = (character: string): number => header.split(character).length;
  return [',', ';', '\t', '|'].reduce((best, one) => (count(one) > count(best) ? one : best));
}
