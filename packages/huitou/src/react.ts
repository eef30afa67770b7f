// Types of the tags in React 19's JSX. Import it once, anywhere: `import 'huitou/react'`.
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { Markup } from './markup.ts';

/** React 19 listens to `name` where `onname` is a function, whatever the name is. */
type Handlers<Events> = {
  [Name in keyof Events & string as `on${Name}`]?: ((event: Events[Name]) => void) | undefined;
};

type ReactTags = {
  [Tag in keyof Markup]: DetailedHTMLProps<HTMLAttributes<Markup[Tag]['element']>, Markup[Tag]['element']> &
    Markup[Tag]['attributes'] &
    Markup[Tag]['properties'] &
    Handlers<Markup[Tag]['events']>;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends ReactTags {}
  }
}
