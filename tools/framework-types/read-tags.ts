interface Typed {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
}
interface Attribute extends Typed {
  readonly fieldName: string;
}
interface Member extends Typed {
  readonly kind: string;
  readonly attribute?: string;
  readonly readonly?: boolean;
}

/** A tag as `custom-elements.json` describes it, as far as types for frameworks are made of it. */
export interface Tag {
  readonly name: string;
  readonly tagName: string;
  readonly description: string;
  readonly attributes: readonly Attribute[];
  readonly members: readonly Member[];
  readonly events: readonly Typed[];
}

/** The tags of a manifest, in its order. */
export function readTags(manifest: string): readonly Tag[] {
  const { modules } = JSON.parse(manifest) as {
    readonly modules: readonly { readonly declarations: readonly Tag[] }[];
  };
  return modules.flatMap(({ declarations }) => declarations);
}
