import { make } from './make.ts';

/** A frame in which tags are answered by the mock. */
export interface StatesFrame {
  readonly node: HTMLIFrameElement;
  /** Begins to load it; resolves to where in it something can stand. Rejects where the scripts are not there. */
  load(): Promise<HTMLElement>;
}

/** The frame of `/embed/states`, as high as what stands in it. Nothing is loaded before it is asked for. */
export function statesFrame(title: string): StatesFrame {
  const node = make('iframe', { class: 'states-frame', title });
  let loaded: Promise<HTMLElement> | undefined;
  const heights = new ResizeObserver((entries) => {
    for (const { borderBoxSize } of entries) node.style.blockSize = `${Math.ceil(borderBoxSize[0]?.blockSize ?? 0)}px`;
  });
  return {
    node,
    load: () =>
      (loaded ??= new Promise((resolve, reject) => {
        const look = (): void => {
          const main = node.contentDocument?.querySelector<HTMLElement>('main[data-answered]');
          if (main) {
            heights.observe(main);
            return resolve(main);
          }
          // Asked for again by the next state: a network comes back.
          loaded = undefined;
          reject(new Error('/embed/states: nothing answers in it; build the scripts: npm run build'));
        };
        node.addEventListener('load', look, { once: true });
        node.src = '/embed/states';
      })),
  };
}
