/** `headingLevel` of `heading-level`. */
export type Camel<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<Camel<Rest>>}`
  : Name;

/** Attributes by the names of their properties. */
export type CamelAttributes<Attributes> = {
  [Name in keyof Attributes & string as Camel<Name>]?: Attributes[Name];
};

/** `onHuitouState` of `huitou-state`. */
export type CamelHandlers<Events> = {
  [Name in keyof Events & string as `on${Capitalize<Camel<Name>>}`]?: ((event: Events[Name]) => void) | undefined;
};
