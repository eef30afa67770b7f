/** The number of lines in a text; a CR, an LF and both together end one, and the last may have no end. */
export function countLines(text: string): number {
  let count = text === '' || text.endsWith('\n') || text.endsWith('\r') ? 0 : 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  for (let at = text.indexOf('\r'); at >= 0; at = text.indexOf('\r', at + 1)) {
    if (text.charCodeAt(at + 1) !== 10) count++;
  }
  return count;
}
