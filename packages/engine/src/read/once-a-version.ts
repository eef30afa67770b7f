/** Reads again once the version has grown, and gives what it read until then; whoever asks meanwhile waits for the same read. */
export function onceAVersion<T>(version: () => number, read: () => Promise<T>): () => Promise<T> {
  let known: { readonly version: number; readonly value: Promise<T> } | undefined;
  return () => {
    const now = version();
    if (known?.version === now) return known.value;
    const mine = { version: now, value: read() };
    known = mine;
    mine.value.catch(() => {
      if (known === mine) known = undefined;
    });
    return mine.value;
  };
}
