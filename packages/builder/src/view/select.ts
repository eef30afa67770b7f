import { make } from './make.ts';

/** A labelled list to choose from. */
export interface Select {
  readonly node: HTMLElement;
  show(value: string): void;
  /** Offers other values than before. */
  offer(values: readonly (readonly [value: string, text: string])[]): void;
}

/** @param chosen hears of every choice. */
export function makeSelect(
  label: string,
  values: readonly (readonly [value: string, text: string])[],
  chosen: (value: string) => void,
): Select {
  const select = make('select');
  let offered = '';
  const offer: Select['offer'] = (values) => {
    const key = values.join();
    if (key === offered) return;
    offered = key;
    select.replaceChildren(...values.map(([value, text]) => make('option', { value }, text)));
  };
  offer(values);
  select.addEventListener('change', () => chosen(select.value));
  return { node: make('label', {}, make('span', {}, label), select), show: (value) => (select.value = value), offer };
}
