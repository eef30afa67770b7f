type Versioned = CustomElementConstructor & { readonly version: string };

/**
 * Claims `tag`, or leaves it to the script that claimed it first and warns if the versions differ. Where there are no
 * custom elements, as on a server, it does nothing.
 */
export function register(tag: string, element: Versioned): void {
  try {
    const first = globalThis.customElements?.get(tag) as Partial<Versioned> | undefined;
    if (!first) globalThis.customElements?.define(tag, element);
    else if (first.version !== element.version) {
      console.warn(
        `<${tag}>: version ${first.version ?? 'unknown'} is already defined; version ${element.version} is not used. Load one script.`,
      );
    }
  } catch (error) {
    // A page that has changed what all objects inherit: the tag stays undefined and its own words stay in sight.
    console.warn(`<${tag}>: could not be defined on this page.`, error);
  }
}
