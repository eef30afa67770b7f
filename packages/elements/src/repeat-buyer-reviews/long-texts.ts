/** Lines that a text gets before its reader wants more; the style sheet says the same. */
const lines = 5;

/** About how many lines of `width` px a text takes: letters are half as wide as Chinese characters, which fill 15 px. */
export const linesOf = (text: string, width: number): number =>
  text
    .split('\n')
    .reduce(
      (sum, line) => sum + Math.max(1, Math.ceil((line.replaceAll(/[\u2e80-\uffff]/g, 'xx').length * 7.5) / width)),
      0,
    );

/** Whether a text of about so many lines is likely to be cut, so that nothing moves once that is known. */
export const isCut = (about: number): boolean => about > lines;

/** Shows the button behind a text exactly while the text does not fit its lines, at any width, zoom and type size. */
export class LongTexts {
  readonly #sizes = new ResizeObserver((entries) => {
    // In the next frame: a button that makes the page longer may bring a scroll bar, which makes texts narrower.
    requestAnimationFrame(() => {
      for (const { target } of entries) {
        const button = target.nextElementSibling;
        // An opened text keeps the way to close it.
        if (!target.matches('.open')) button?.toggleAttribute('hidden', target.scrollHeight <= target.clientHeight);
      }
    });
  });

  /** Measures the texts in `some` whenever they are laid out; those out of sight cost nothing until then. */
  measure(some: ParentNode): void {
    for (const text of some.querySelectorAll('.long')) this.#sizes.observe(text);
  }

  forget(): void {
    this.#sizes.disconnect();
  }
}

/** Opens or closes the text before `button`, whose words are `[more, less]`. */
export function toggleText(button: HTMLElement, words: readonly [string, string]): void {
  const open = button.previousElementSibling?.classList.toggle('open') ?? false;
  button.setAttribute('aria-expanded', `${open}`);
  button.textContent = words[open ? 1 : 0];
}
