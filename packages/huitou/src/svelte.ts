// Types of the tags in Svelte's markup. Import it once, anywhere: `import 'huitou/svelte'`.
import type { HTMLAttributes } from 'svelte/elements';
import type { Markup } from './markup.ts';

/** `onname` of Svelte 5, and `on:name` of Svelte 4 and of components in its way. */
type Handlers<Events> = {
  [Name in keyof Events & string as `on${Name}` | `on:${Name}`]?: ((event: Events[Name]) => void) | null | undefined;
};

type SvelteTags = {
  [Tag in keyof Markup]: HTMLAttributes<Markup[Tag]['element'] & EventTarget> &
    Markup[Tag]['attributes'] &
    Markup[Tag]['properties'] &
    Handlers<Markup[Tag]['events']>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends SvelteTags {}
}
