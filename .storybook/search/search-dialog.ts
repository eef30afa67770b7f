import type { SearchEntry } from './entry.ts';
import { find, type Found } from './find.ts';
import { searchStyle } from './search-style.ts';

const make = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] => {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  element.append(...children);
  return element;
};

const line = ({ entry: { page, heading, to }, excerpt }: Found): HTMLElement =>
  make(
    'li',
    {},
    make(
      'a',
      { href: `./${to}` },
      make('strong', {}, heading || page),
      ...(heading ? [make('small', {}, page)] : []),
      make('span', {}, excerpt),
    ),
  );

/** The index beside the pages: built with them, or made when it is asked for. */
async function fetchEntries(): Promise<readonly SearchEntry[]> {
  const answer = await fetch('./search.json');
  if (!answer.ok) throw new Error(`search.json: answered ${answer.status}`);
  return (await answer.json()) as readonly SearchEntry[];
}

/** The search in the text of all pages, over Storybook: opened by a button or a key, walked by arrows. */
export class SearchDialog {
  readonly #input = make('input', {
    type: 'search',
    'aria-label': 'Search the text of all pages',
    placeholder: 'Words, or 中文',
  });
  readonly #status = make('p', { role: 'status' });
  readonly #list = make('ol');
  readonly #dialog = make(
    'dialog',
    { class: 'huitou-search', 'aria-label': 'Search the text' },
    make('style', {}, searchStyle),
    make('form', { method: 'dialog' }, this.#input, make('button', {}, 'Close')),
    this.#status,
    this.#list,
  );
  #entries: Promise<readonly SearchEntry[]> | undefined;

  constructor() {
    this.#input.addEventListener('input', () => void this.#show());
    this.#dialog.addEventListener('keydown', (event) => this.#walk(event));
    this.#list.addEventListener('click', (event) => this.#follow(event));
    document.body.append(this.#dialog);
  }

  open(): void {
    if (!this.#dialog.open) this.#dialog.showModal();
    this.#input.select();
    void this.#load();
  }

  #load(): Promise<readonly SearchEntry[]> {
    this.#entries ??= fetchEntries();
    return this.#entries.catch(() => {
      this.#entries = undefined;
      this.#status.textContent = 'The text is not indexed here: npm run build:docs does that.';
      return [];
    });
  }

  async #show(): Promise<void> {
    const query = this.#input.value;
    const entries = await this.#load();
    // Somebody has typed on meanwhile.
    if (query !== this.#input.value || entries.length === 0) return;
    const found = find(entries, query);
    this.#list.replaceChildren(...found.map(line));
    this.#status.textContent = query.trim() ? `${found.length || 'Nothing'} found` : '';
  }

  /** Up and down between the field and what was found; Storybook's own keys are not for what is typed here. */
  #walk(event: KeyboardEvent): void {
    event.stopPropagation();
    const links: readonly HTMLElement[] = [this.#input, ...this.#list.querySelectorAll('a')];
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key] ?? 0;
    const here = links.findIndex((one) => one === document.activeElement);
    if (step !== 0) links[Math.min(Math.max(here + step, 0), links.length - 1)]?.focus();
    if (event.key === 'Enter' && document.activeElement === this.#input) links[1]?.click();
    if (step !== 0 || (event.key === 'Enter' && document.activeElement === this.#input)) event.preventDefault();
  }

  /** To another section of the page that is open, the address changes only behind its #: nothing would be loaded. */
  #follow({ target }: Event): void {
    const link = (target as Element).closest('a');
    if (!link) return;
    this.#dialog.close();
    if (new URL(link.href).search === location.search) setTimeout(() => location.reload());
  }
}
