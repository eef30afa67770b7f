import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly { readonly tagName?: string }[] }[];
}

/** The names of the tags, as the manifest of `@huitou/elements` lists them. */
export function ourTags(): readonly string[] {
  const file = createRequire(import.meta.url).resolve('@huitou/elements/custom-elements.json');
  const { modules } = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  const names = modules.flatMap(({ declarations = [] }) => declarations.flatMap(({ tagName }) => tagName ?? []));
  // A provider shows nothing.
  return names.filter((name) => name !== 'trust-provider');
}
