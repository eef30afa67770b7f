import { useState } from 'react';
import { Shop, type ShopState } from './shop';

export function App() {
  const [shown, setShown] = useState(true);
  const [heard, setHeard] = useState<readonly string[]>([]);
  const [state, setState] = useState<ShopState>({
    merchant: 'hetian',
    theme: undefined,
    mirrored: false,
    renamed: false,
    writing: false,
    shops: ['hetian', 'guoyuan-lan', 'qingpo'],
    moved: false,
  });
  const change = (part: (now: ShopState) => Partial<ShopState>) => () => setState((now) => ({ ...now, ...part(now) }));
  const buttons: Record<string, () => void> = {
    another: change(({ merchant }) => ({ merchant: merchant === 'hetian' ? 'shanlizi' : 'hetian' })),
    dark: change(({ theme }) => ({ theme: theme ? undefined : 'dark' })),
    mirror: change(({ mirrored }) => ({ mirrored: !mirrored })),
    rename: change(({ renamed }) => ({ renamed: !renamed })),
    write: change(({ writing }) => ({ writing: !writing })),
    add: change(({ shops }) => ({ shops: [...shops, 'zaoshi'] })),
    drop: change(({ shops }) => ({ shops: shops.slice(1) })),
    turn: change(({ shops }) => ({ shops: [...shops].reverse() })),
    move: change(({ moved }) => ({ moved: !moved })),
    leave: () => setShown(!shown),
  };
  return (
    <>
      <h1>Huitou in React, rendered by a server</h1>
      <nav>
        {Object.entries(buttons).map(([name, press]) => (
          <button key={name} id={name} onClick={press}>
            {name}
          </button>
        ))}
      </nav>
      {shown && <Shop state={state} hear={(text) => setHeard((all) => [...all, text])} />}
      <aside id="there" />
      <ol id="heard">
        {heard.map((text, i) => (
          <li key={i}>{text}</li>
        ))}
      </ol>
    </>
  );
}
