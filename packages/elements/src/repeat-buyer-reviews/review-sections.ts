import { ExpandableTexts } from './expandable-text.ts';

/**
 * Reviews in the first section, about what a screen shows, and in the others, which are skipped while out of sight: few
 * enough to be laid out in a frame when they come into it.
 */
const firstSize = 5;
const otherSize = 10;

/** The nodes of a list, in sections that an engine can skip. */
export class ReviewSections {
  readonly root = document.createElement('div');
  readonly #texts = new ExpandableTexts();

  constructor() {
    this.root.className = 'list';
    this.root.setAttribute('role', 'list');
  }

  /** How many reviews the last section still takes; 0 if the next one needs a new section. */
  get #free(): number {
    const { lastElementChild, childElementCount } = this.root;
    return lastElementChild ? (childElementCount > 1 ? otherSize : firstSize) - lastElementChild.childElementCount : 0;
  }

  /** How many reviews go into the section that is filled next. */
  get capacity(): number {
    return this.#free || (this.root.firstElementChild ? otherSize : firstSize);
  }

  append(nodes: readonly Element[]): void {
    for (let from = 0, to; from < nodes.length; from = to) {
      to = from + this.capacity;
      const section = this.#free ? (this.root.lastElementChild as HTMLElement) : this.#addSection();
      section.append(...nodes.slice(from, to));
      section.style.setProperty('--reviews', `${section.childElementCount}`);
    }
  }

  clear(): void {
    this.#texts.forget();
    this.root.replaceChildren();
  }

  /** Takes out the reviews that make `box` higher than `room` px; undefined if nothing does. */
  takeOver(box: Element, room: number): Element[] | undefined {
    const [first, ...others] = this.root.children;
    if (!first || box.getBoundingClientRect().height < room + 1) return undefined;
    for (const section of others) section.remove();
    // Below the list comes the way to the others.
    let excess = box.getBoundingClientRect().height - room + 64;
    const taken = others.flatMap((section) => [...section.children]);
    for (let last = first.lastElementChild; last && excess > 0; last = first.lastElementChild) {
      excess -= last.getBoundingClientRect().height;
      last.remove();
      taken.unshift(last);
    }
    return taken;
  }

  #addSection(): HTMLElement {
    const section = document.createElement('div');
    section.className = 'section';
    this.root.append(section);
    this.#texts.watch(section);
    return section;
  }
}
