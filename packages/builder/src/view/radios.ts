import { make } from './make.ts';

/** Some buttons of which one is pressed, as native radios. */
export interface Radios {
  readonly node: HTMLElement;
  show(value: string): void;
}

export function makeRadios(
  name: string,
  label: string,
  values: readonly (readonly [value: string, text: string])[],
  chosen: (value: string) => void,
): Radios {
  const inputs = values.map(([value]) => make('input', { type: 'radio', name, value }));
  const node = make(
    'fieldset',
    { class: 'radios' },
    make('legend', { class: 'unseen' }, label),
    ...values.map(([, text], i) => make('label', {}, inputs[i], make('span', {}, text))),
  );
  node.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) chosen(target.value);
  });
  return {
    node,
    show: (value) => {
      for (const input of inputs) input.checked = input.value === value;
    },
  };
}
