type Versioned = CustomElementConstructor & { readonly version: string };

/** Claims `tag`, or leaves it to the script that claimed it first and says so if the versions differ. */
export function register(tag: string, element: Versioned): void {
  const first = customElements.get(tag) as Partial<Versioned> | undefined;
  if (!first) return customElements.define(tag, element);
  if (first.version === element.version) return;
  console.warn(
    `<${tag}> is already defined by version ${first.version ?? 'unknown'}; version ${element.version} is not used. Load one.`,
  );
}
