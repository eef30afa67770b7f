import type { Review, ReviewPage } from '@huitou/contract/review.js';
import { brokenPicture } from './broken-picture.ts';
import { ExpandableTexts } from './expandable-text.ts';
import type { ReviewContext } from './review-context.ts';
import { initials, reviewNode } from './review-node.ts';

/**
 * Reviews in the first section, about what a screen shows, and in the others, which are skipped while out of sight: few
 * enough to be laid out in a frame when they come into it.
 */
const firstSize = 5;
const sectionSize = 10;

const sameContext = (a: ReviewContext, b: ReviewContext | undefined): boolean =>
  a.messages === b?.messages && a.home.href === b.home.href && a.kind === b.kind && a.level === b.level;

/** What stands for a picture that could not be loaded. */
function replaceBroken({ target }: Event): void {
  if (!(target instanceof HTMLImageElement)) return;
  target.replaceWith(target.className === 'avatar' ? initials(target.dataset.initial ?? '') : brokenPicture());
}

/**
 * The list itself. Every review is in the page, so that a search in it and a screen reader find them all, and is drawn
 * once: nothing is ever compared with what was drawn before, so the last page costs what the first did.
 */
export class ReviewList {
  readonly root = document.createElement('div');
  readonly #texts = new ExpandableTexts();
  readonly #failed: () => void;
  #context: ReviewContext | undefined;
  #pages: readonly ReviewPage[] = [];
  #waiting: readonly Review[] = [];
  /** Reviews that are drawn and not shown; undefined while all are. */
  #held: Element[] | undefined;
  #error: unknown;

  /** @param failed is called when a slice after the first could not be drawn; `show` then throws why. */
  constructor(failed: () => void) {
    this.#failed = failed;
    this.root.className = 'list';
    this.root.setAttribute('role', 'list');
    this.root.addEventListener('error', replaceBroken, true);
  }

  /**
   * Shows `pages`: the next slice of them now, the others soon. What goes on where the list ended is appended, all else
   * drawn anew. Returns the first new review. Throws, also when called again, if one cannot be drawn.
   */
  show(context: ReviewContext, pages: readonly ReviewPage[]): HTMLElement | undefined {
    const before = this.#pages;
    const goesOn = sameContext(context, this.#context) && pages[0] === before[0];
    if (!goesOn) {
      this.#texts.forget();
      this.root.replaceChildren();
      this.#waiting = [];
      this.#held = undefined;
      this.#error = undefined;
      this.#context = context;
    }
    if (this.#error) throw this.#error;
    this.#pages = pages;
    const reviews = pages.slice(goesOn ? before.length : 0).flatMap(({ reviews }) => reviews);
    if (!reviews.length) return undefined;
    const own = this.#context ?? context;
    // Who asks for more while the page before is still being drawn has read to its end.
    while (this.#waiting.length && !this.#held) this.#drawSlice(own);
    this.#waiting = [...this.#waiting, ...reviews];
    return this.#held ? undefined : this.#drawSlice(own);
  }

  /** Whether there are reviews that {@link holdWithin} keeps back, and how many are missing. */
  get held(): boolean {
    return this.#held !== undefined;
  }

  get missing(): number {
    return (this.#held?.length ?? 0) + this.#waiting.length;
  }

  /** Takes out what makes `box` higher than `room` px, until {@link release}. False if nothing does. */
  holdWithin(box: Element, room: number): boolean {
    const [first, ...others] = this.root.children;
    if (!first || box.getBoundingClientRect().height < room + 1) return false;
    for (const section of others) section.remove();
    // Below the list comes the way to the others.
    let excess = box.getBoundingClientRect().height - room + 64;
    const held = others.flatMap((section) => [...section.children]);
    for (let last = first.lastElementChild; last && excess > 0; last = first.lastElementChild) {
      excess -= last.getBoundingClientRect().height;
      last.remove();
      held.unshift(last);
    }
    this.#held = held;
    return true;
  }

  release(): void {
    const held = this.#held;
    if (!held || !this.#context) return;
    this.#held = undefined;
    this.#append(held);
    this.#goOn(this.#context);
  }

  /** What goes into one section. */
  #drawSlice(context: ReviewContext): HTMLElement | undefined {
    const size = this.#roomy().capacity;
    const slice = this.#waiting.slice(0, size);
    this.#waiting = this.#waiting.slice(size);
    let nodes: HTMLElement[];
    try {
      nodes = slice.map((review) => reviewNode(context, review));
    } catch (error) {
      this.#error = error;
      throw error;
    }
    this.#append(nodes);
    if (this.#waiting.length) setTimeout(() => this.#goOn(context));
    return nodes[0];
  }

  #goOn(context: ReviewContext): void {
    // Another question may have been answered meanwhile.
    if (context !== this.#context || !this.#waiting.length || this.#held) return;
    try {
      this.#drawSlice(context);
    } catch {
      this.#failed();
    }
  }

  #append(nodes: readonly Element[]): void {
    for (let from = 0; from < nodes.length;) {
      const { section, capacity } = this.#roomy();
      section.append(...nodes.slice(from, from + capacity));
      section.style.setProperty('--reviews', `${section.childElementCount}`);
      from += capacity;
    }
  }

  /** The last section while there is room in it, else a new one, and for how many reviews. */
  #roomy(): { readonly section: HTMLElement; readonly capacity: number } {
    const { children } = this.root;
    const last = children[children.length - 1] as HTMLElement | undefined;
    const free = (children.length > 1 ? sectionSize : firstSize) - (last?.childElementCount ?? 0);
    if (last && free > 0) return { section: last, capacity: free };
    const section = document.createElement('div');
    section.className = 'section';
    this.root.append(section);
    this.#texts.watch(section);
    return { section, capacity: children.length > 1 ? sectionSize : firstSize };
  }
}
