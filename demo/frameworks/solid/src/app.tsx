import { createSignal, For, Show } from 'solid-js';
import { createStore } from 'solid-js/store';
import { Shop, type ShopState } from './shop';

export function App() {
  const [shown, setShown] = createSignal(true);
  const [heard, setHeard] = createSignal<readonly string[]>([]);
  const [state, set] = createStore<ShopState>({
    merchant: 'hetian',
    theme: undefined,
    mirrored: false,
    renamed: false,
    writing: false,
    shops: ['hetian', 'guoyuan-lan', 'qingpo'],
    moved: false,
  });
  const buttons: Record<string, () => void> = {
    another: () => set('merchant', (merchant) => (merchant === 'hetian' ? 'shanlizi' : 'hetian')),
    dark: () => set('theme', (theme) => (theme ? undefined : 'dark')),
    mirror: () => set('mirrored', (mirrored) => !mirrored),
    rename: () => set('renamed', (renamed) => !renamed),
    write: () => set('writing', (writing) => !writing),
    add: () => set('shops', (shops) => [...shops, 'zaoshi']),
    drop: () => set('shops', (shops) => shops.slice(1)),
    turn: () => set('shops', (shops) => [...shops].reverse()),
    move: () => set('moved', (moved) => !moved),
    leave: () => setShown(!shown()),
  };
  return (
    <>
      <h1>Huitou in Solid</h1>
      <nav>
        <For each={Object.entries(buttons)}>
          {([name, press]) => (
            <button id={name} onClick={press}>
              {name}
            </button>
          )}
        </For>
      </nav>
      <aside id="there" />
      <Show when={shown()}>
        <Shop state={state} hear={(text) => setHeard((all) => [...all, text])} />
      </Show>
      <ol id="heard">
        <For each={heard()}>{(text) => <li>{text}</li>}</For>
      </ol>
    </>
  );
}
