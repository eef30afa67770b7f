import { create } from './create.ts';

/** The place in a review's row of buttons where a result is said. It is there a moment before, so that it is heard. */
export function saidBeside(row: Element): Element {
  const known = row.querySelector('.said');
  if (known) known.textContent = '';
  const said = known ?? create('span', { class: 'said', role: 'status' });
  // What stands after it stays where it is: the words take the free room before it.
  if (!known) row.querySelector('.report, [name=share]')?.before(said);
  return said;
}
