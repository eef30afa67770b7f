// Types of the tags in Vue's templates. Import it once, anywhere: `import 'huitou/vue'`.
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { CamelAttributes, CamelHandlers } from './camel.ts';
import type { Markup } from './markup.ts';

/** Vue's compiler looks for settings and listeners in camelCase, and finds those with hyphens too. */
type Settings<Attributes, Properties> = CamelAttributes<Attributes> &
  Omit<Properties, keyof CamelAttributes<Attributes>>;

/** Which slot of an element around it a tag fills; Vue's own types leave that to its components. */
interface Placed {
  readonly slot?: string | undefined;
}

/** A tag as Vue sees components: what `ref` gives, and what its compiler checks templates against. */
type VueTag<Element, Attributes, Properties, Events> = new () => Omit<Element, '$props' | '$emit'> & {
  readonly $props: HTMLAttributes & PublicProps & Placed & Settings<Attributes, Properties> & CamelHandlers<Events>;
  readonly $emit: EmitFn<{ [Name in keyof Events]: (event: Events[Name]) => void }>;
};

type VueTags = {
  [Tag in keyof Markup]: VueTag<
    Markup[Tag]['element'],
    Markup[Tag]['attributes'],
    Markup[Tag]['properties'],
    Markup[Tag]['events']
  >;
};

declare module 'vue' {
  interface GlobalComponents extends VueTags {}
}
