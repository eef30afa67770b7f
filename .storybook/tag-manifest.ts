import manifest from '../packages/elements/custom-elements.json' with { type: 'json' };

/** Anything that the manifest describes. */
export interface Described {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
}

/** A property of a tag, or a method. */
export interface Member extends Described {
  readonly kind: string;
  readonly parameters?: readonly Described[];
  readonly return?: { readonly type: { readonly text: string } };
}

/** An event, with what it carries as its own properties. */
export interface TagEvent extends Described {
  readonly properties: readonly Described[];
}

/** What the manifest says of a tag. */
export interface TagManifest {
  readonly tagName: string;
  readonly description?: string;
  readonly attributes?: readonly Described[];
  readonly members?: readonly Member[];
  readonly events?: readonly TagEvent[];
  readonly slots?: readonly Described[];
  readonly cssParts?: readonly Described[];
  readonly cssProperties?: readonly Described[];
}

/** Every tag of the manifest. */
export const tagManifests: readonly TagManifest[] = manifest.modules
  .flatMap(({ declarations }) => declarations as readonly object[])
  .filter((one): one is TagManifest => 'tagName' in one);
