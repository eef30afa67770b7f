/** Merchants that a statement is about: a shop has up to some thousand reviews in a window. */
const together = 50;

/** Asks about merchants a few at a time, one part after the other. */
export async function* inParts<T>(
  merchants: readonly string[],
  ask: (some: readonly string[]) => Promise<readonly T[]>,
): AsyncGenerator<readonly T[]> {
  for (let from = 0; from < merchants.length; from += together) yield await ask(merchants.slice(from, from + together));
}

/** The same, all of it. */
export async function ofAll<T>(
  merchants: readonly string[],
  ask: (some: readonly string[]) => Promise<readonly T[]>,
): Promise<readonly T[]> {
  const found: T[] = [];
  for await (const part of inParts(merchants, ask)) found.push(...part);
  return found;
}
