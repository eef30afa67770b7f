// What the analyzer says of a source, as far as it is read here.

interface Named {
  readonly name?: string;
}
export interface Attribute extends Named {
  readonly type?: { readonly text: string };
  readonly fieldName?: string;
}
export interface Member extends Named {
  readonly kind: string;
  readonly description?: string;
  readonly readonly?: boolean;
  readonly type?: { readonly text: string };
  readonly privacy?: string;
  readonly static?: boolean;
}
export interface Event extends Named {
  readonly type?: { readonly text: string };
}
export interface Declaration extends Named {
  readonly kind: string;
  readonly tagName?: string;
  readonly attributes?: readonly Attribute[];
  readonly members?: readonly Member[];
  readonly events?: readonly Event[];
}
export interface Module {
  readonly kind: string;
  readonly path: string;
  readonly declarations: readonly Declaration[];
  readonly exports: readonly object[];
}
