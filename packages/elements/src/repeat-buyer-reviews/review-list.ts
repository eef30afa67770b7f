import type { Review, ReviewPage } from '@huitou/contract/review.js';
import type { ReviewContext } from './review-context.ts';
import { reviewNode } from './review-node.ts';
import { ReviewSections } from './review-sections.ts';

const sameContext = (a: ReviewContext, b: ReviewContext | undefined): boolean =>
  a.messages === b?.messages && a.home.href === b.home.href && a.kind === b.kind && a.level === b.level;

/** A picture could not be loaded: few pages ever need what is done then. */
function pictureFailed({ target }: Event): void {
  if (!(target instanceof HTMLImageElement)) return;
  void import('./broken-picture.ts').then(
    ({ replaceBroken }) => replaceBroken(target),
    () => {},
  );
}

/**
 * The list itself. Every review is in the page, so that a search in it and a screen reader find them all, and is drawn
 * once, a section at a time: nothing is ever compared with what was drawn before, so the last page costs what the first
 * did.
 */
export class ReviewList {
  readonly #sections = new ReviewSections();
  readonly #failed: () => void;
  #context: ReviewContext | undefined;
  #pages: readonly ReviewPage[] = [];
  /** Not drawn yet. */
  #waiting: readonly Review[] = [];
  /** Drawn and not shown; undefined while all are. */
  #held: readonly Element[] | undefined;
  #error: unknown;

  /** @param failed is called when a section after the first could not be drawn; `show` then throws why. */
  constructor(failed: () => void) {
    this.#failed = failed;
    this.root.addEventListener('error', pictureFailed, true);
  }

  get root(): HTMLElement {
    return this.#sections.root;
  }

  /** Reviews of the pages that {@link holdWithin} keeps back; 0 while all are shown, or about to be. */
  get missing(): number {
    return this.#held ? this.#held.length + this.#waiting.length : 0;
  }

  /**
   * Shows `pages`: the next section of them now, the others soon. What goes on where the list ended is appended, all else
   * drawn anew. Returns the first new review. Throws, also when called again, if one cannot be drawn.
   */
  show(context: ReviewContext, pages: readonly ReviewPage[]): HTMLElement | undefined {
    const before = this.#pages;
    const goesOn = sameContext(context, this.#context) && pages[0] === before[0];
    if (!goesOn) {
      this.#sections.clear();
      this.#waiting = [];
      this.#held = this.#error = undefined;
      this.#context = context;
    }
    if (this.#error) throw this.#error;
    this.#pages = pages;
    const reviews = pages.slice(goesOn ? before.length : 0).flatMap(({ reviews }) => reviews);
    if (!reviews.length) return undefined;
    const own = this.#context ?? context;
    // Who asks for more while the page before is still being drawn has read to its end.
    while (this.#waiting.length && !this.#held) this.#drawSection(own);
    this.#waiting = [...this.#waiting, ...reviews];
    return this.#held ? undefined : this.#drawSection(own);
  }

  /** Takes out what makes `box` higher than `room` px, until {@link release}. False if nothing does. */
  holdWithin(box: Element, room: number): boolean {
    this.#held ??= this.#sections.takeOver(box, room);
    return this.#held !== undefined;
  }

  release(): void {
    const held = this.#held;
    if (!held || !this.#context) return;
    this.#held = undefined;
    this.#sections.append(held);
    this.#goOn(this.#context);
  }

  #drawSection(context: ReviewContext): HTMLElement | undefined {
    const { capacity } = this.#sections;
    const reviews = this.#waiting.slice(0, capacity);
    this.#waiting = this.#waiting.slice(capacity);
    let nodes: HTMLElement[];
    try {
      nodes = reviews.map((review) => reviewNode(context, review));
    } catch (error) {
      this.#error = error;
      throw error;
    }
    this.#sections.append(nodes);
    if (this.#waiting.length) setTimeout(() => this.#goOn(context));
    return nodes[0];
  }

  #goOn(context: ReviewContext): void {
    // Another question may have been answered meanwhile.
    if (context !== this.#context || !this.#waiting.length || this.#held) return;
    try {
      this.#drawSection(context);
    } catch {
      this.#failed();
    }
  }
}
