// Types of the tags in Solid's JSX. Import it once, anywhere: `import 'huitou/solid'`.
import type { JSX } from 'solid-js';
import type { Markup } from './markup.ts';

/**
 * On custom elements Solid makes properties of attributes (`heading-level` sets `headingLevel`) and lowers every other
 * name, so a property in camelCase is only reached by `prop:`.
 */
type Settings<Attributes, Properties> = Attributes & {
  [Name in keyof Attributes & string as `attr:${Name}`]?: Attributes[Name];
} & {
  [Name in keyof Attributes & string as boolean extends Attributes[Name] ? `bool:${Name}` : never]?: Attributes[Name];
} & {
  [Name in keyof Properties & string as `prop:${Name}`]?: Properties[Name];
};

/** `on:name`, as a function or as an object with options of `addEventListener`. */
type Handlers<Element, Events> = {
  [Name in keyof Events & string as `on:${Name}`]?:
    JSX.EventHandlerWithOptionsUnion<Element, Events[Name] & Event> | undefined;
};

type SolidTags = {
  [Tag in keyof Markup]: JSX.HTMLAttributes<Markup[Tag]['element']> &
    Settings<Markup[Tag]['attributes'], Markup[Tag]['properties']> &
    Handlers<Markup[Tag]['element'], Markup[Tag]['events']>;
};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends SolidTags {}
  }
}
