// Types of the tags in Preact's JSX. Import it once, anywhere: `import 'huitou/preact'`.
import type { HTMLAttributes } from 'preact';
import type { Markup } from './markup.ts';

/** Preact listens to `name` for `onname`, whatever the name is. */
type Handlers<Events> = {
  [Name in keyof Events & string as `on${Name}`]?: ((event: Events[Name]) => void) | undefined;
};

type PreactTags = {
  [Tag in keyof Markup]: HTMLAttributes<Markup[Tag]['element']> &
    Markup[Tag]['attributes'] &
    Markup[Tag]['properties'] &
    Handlers<Markup[Tag]['events']>;
};

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends PreactTags {}
  }
}
