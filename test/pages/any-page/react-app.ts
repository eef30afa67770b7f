import { createElement, useState, type ReactNode } from 'react';

interface AppSettings {
  /** The tags to show. */
  readonly names: readonly string[];
  readonly heard?: (state: string) => void;
}

/** An application with every tag in it, as it is written in React 19. */
export function App({ names, heard }: AppSettings): ReactNode {
  const [merchant, setMerchant] = useState('hetian');
  const other = createElement('button', { onClick: () => setMerchant('ruths-house') }, 'Another merchant');
  const tags = names.map((name) =>
    createElement(
      name,
      {
        key: name,
        merchant,
        lang: 'en',
        theme: 'light',
        'onhuitou-state': ({ state }: { readonly state: string }) => heard?.(`${name} ${merchant} ${state}`),
      },
      createElement('p', null, 'Our own content'),
    ),
  );
  return createElement('main', null, other, tags);
}
