import { createElement, useState, type ReactNode } from 'react';

/** A tag, with the attributes of what it shows at first and after a press. */
export interface AppTag {
  readonly name: string;
  readonly first: Readonly<Record<string, string>>;
  readonly other: Readonly<Record<string, string>>;
}

interface AppSettings {
  readonly all: readonly AppTag[];
  readonly heard?: (state: string) => void;
}

/** An application with every tag in it, as it is written in React 19. */
export function App({ all, heard }: AppSettings): ReactNode {
  const [which, setWhich] = useState<'first' | 'other'>('first');
  const other = createElement('button', { onClick: () => setWhich('other') }, 'Another merchant');
  const tags = all.map(({ name, [which]: subject }) =>
    createElement(
      name,
      {
        key: name,
        ...subject,
        lang: 'en',
        theme: 'light',
        'onhuitou-state': ({ state }: { readonly state: string }) => heard?.(`${name} ${which} ${state}`),
      },
      createElement('p', null, 'Our own content'),
    ),
  );
  return createElement('main', null, other, tags);
}
