interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly {
      readonly tagName?: string;
      readonly cssParts?: readonly { readonly name: string }[];
    }[];
  }[];
}

/** The parts that a page may style of a tag, as its documentation names them. */
export async function documentedParts(tag: string): Promise<string[]> {
  // The tests' server gives JSON as a module.
  const address = new URL('../../custom-elements.json', import.meta.url).href;
  const { default: manifest } = (await import(address)) as { readonly default: Manifest };
  const declarations = manifest.modules.flatMap(({ declarations = [] }) => declarations);
  const parts = declarations.find(({ tagName }) => tagName === tag)?.cssParts ?? [];
  return parts.map(({ name }) => name).sort();
}

/** The parts that are in a shadow root now. */
export const drawnParts = (root: ParentNode): string[] =>
  [...root.querySelectorAll('[part]')]
    .flatMap((node) => (node.getAttribute('part') ?? '').split(/\s+/))
    .filter(Boolean);
