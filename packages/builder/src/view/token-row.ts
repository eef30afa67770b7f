import { make } from './make.ts';

/** A token with what changes it. */
export interface TokenRow {
  readonly node: HTMLElement;
  /** @param changed whether it differs from what the theme started from. */
  show(value: string, changed: boolean): void;
}

/** What a row says and whom it tells. */
export interface RowOptions {
  readonly label: string;
  readonly resetLabel: string;
  /** Hears of every value, `undefined` to take the change back; `settled` is false while a hand still drags. */
  readonly set: (value: string | undefined, settled: boolean) => void;
}

/** A row of inputs with a name and a button that takes the change back. `read` makes a value of what they say. */
export function tokenRow(
  { label, resetLabel, set }: RowOptions,
  inputs: readonly HTMLElement[],
  read: () => string,
  write: (value: string) => void,
): TokenRow {
  const reset = make('button', { type: 'button', class: 'reset', 'aria-label': `${resetLabel}: ${label}` }, '↺');
  reset.addEventListener('click', () => {
    set(undefined, true);
    // The button has gone away with the change, and the reader must not be lost with it.
    inputs[0]?.focus();
  });
  const fields = make('span', { class: 'token-fields' }, ...inputs, reset);
  fields.addEventListener('input', () => set(read(), false));
  // A key that is held changes a slider thirty times a second: a drag as well, since browsers refuse so many addresses.
  let [down, held] = [false, false];
  fields.addEventListener('keydown', () => {
    held = down;
    down = true;
  });
  const release = (): void => {
    down = false;
    if (!held) return;
    held = false;
    set(read(), true);
  };
  fields.addEventListener('keyup', release);
  fields.addEventListener('focusout', release);
  fields.addEventListener('change', () => set(read(), !held));
  return {
    node: make('div', { class: 'token' }, make('span', { class: 'token-name' }, label), fields),
    show(value, changed) {
      write(value);
      reset.hidden = !changed;
    },
  };
}
