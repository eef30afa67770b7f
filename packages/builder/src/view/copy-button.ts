import type { Words } from '../words/words.ts';
import { make, say } from './make.ts';

/** Selects the text of a node, for who copies by hand. */
function select(node: Node): void {
  const range = document.createRange();
  range.selectNodeContents(node);
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}

/** A button that copies what `source` shows, or selects it where the browser does not let it, and says which. */
export function copyButton({ copy, copied, copyFailed }: Words, source: HTMLElement): HTMLElement {
  const button = make('button', { type: 'button', class: 'main' }, copy);
  const output = make('output');
  button.addEventListener('click', async () => {
    say(output, '');
    try {
      await navigator.clipboard.writeText(source.textContent ?? '');
      say(output, copied);
    } catch {
      select(source);
      say(output, copyFailed);
    }
  });
  return make('div', { class: 'copying' }, button, output);
}
