import manifest from '../packages/elements/custom-elements.json' with { type: 'json' };

/** Anything that the manifest describes. */
export interface Described {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
}

/** What the manifest says of a tag. */
export interface TagManifest {
  readonly tagName: string;
  readonly description?: string;
  readonly attributes?: readonly Described[];
  readonly members?: readonly (Described & { readonly readonly?: boolean; readonly attribute?: string })[];
  readonly events?: readonly Described[];
  readonly slots?: readonly Described[];
  readonly cssParts?: readonly Described[];
  readonly cssProperties?: readonly Described[];
}

/** Every tag of the manifest. */
export const tagManifests: readonly TagManifest[] = manifest.modules
  .flatMap(({ declarations }) => declarations as readonly object[])
  .filter((one): one is TagManifest => 'tagName' in one);
