/** Finds the values that a text holds. */
export const marks = /⟨[\w.]+⟩/g;

/**
 * A value that every message can be called with, as no list says what each of them takes: in a text it is `⟨name⟩`, as a
 * number it is `count`, and what it is asked for by name is such a value again.
 */
export function sampleValue(name: string, count: number): unknown {
  const text = `⟨${name}⟩`;
  return new Proxy(
    {},
    {
      get(_, property) {
        if (property === Symbol.toPrimitive) return (hint: string) => (hint === 'number' ? count : text);
        if (typeof property === 'symbol') return undefined;
        const method: unknown = Reflect.get(String.prototype, property);
        return typeof method === 'function'
          ? (method as () => unknown).bind(text)
          : sampleValue(`${name}.${property}`, count);
      },
    },
  );
}
