import manifest from '@huitou/elements/custom-elements.json' with { type: 'json' };

/** The names of the tags, as the manifest of `@huitou/elements` lists them. */
export function ourTags(): readonly string[] {
  const { modules }: { readonly modules: readonly { readonly declarations: readonly { tagName?: string }[] }[] } =
    manifest;
  const names = modules.flatMap(({ declarations }) => declarations.flatMap(({ tagName }) => tagName ?? []));
  // A provider shows nothing.
  return names.filter((name) => name !== 'trust-provider');
}
