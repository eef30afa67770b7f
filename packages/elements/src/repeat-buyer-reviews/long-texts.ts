/** Shows the button behind a text exactly while the text does not fit its lines, at any width, zoom and type size. */
export class LongTexts {
  readonly #sizes = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      const button = target.nextElementSibling as HTMLElement;
      // An opened text keeps the way to close it.
      if (!target.classList.contains('open')) button.hidden = target.scrollHeight <= target.clientHeight;
    }
  });

  /** Measures the texts in `some` whenever they are laid out; those out of sight cost nothing until then. */
  measure(some: ParentNode): void {
    for (const button of some.querySelectorAll('[name=long]')) {
      this.#sizes.observe(button.previousElementSibling as Element);
    }
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
