import { reviewsQuery } from '@huitou/client/queries/reviews.js';
import type { Query, Remote } from '@huitou/client/remote.js';
import type { ReviewPage, ReviewQuery } from '@huitou/contract/review.js';
import type { ReactiveElement } from 'lit';
import { QueryController } from '../core/query-controller.ts';

/** Whose reviews, and which of them. */
export interface ReviewQuestion {
  readonly api: string;
  readonly merchant: string;
  readonly query: ReviewQuery;
}

/**
 * The pages of a list, the first and then as many as a reader asks for. A page that was taken stays as it is: what comes
 * anew at the top must not push apart what someone is reading. Another question keeps the old pages until its answer is
 * there; another merchant does not.
 */
export class PagesController {
  /** What has arrived, in the order of the list. */
  pages: readonly ReviewPage[] = [];
  /** Reviews of these pages that were not in shape. */
  omitted = 0;
  /** Reviews at the top of the newest answer that are not in these pages: they wait for the reader's wish. */
  arrived = 0;
  readonly #host: ReactiveElement;
  readonly #question: () => ReviewQuestion | undefined;
  readonly #live: () => boolean;
  readonly #first: QueryController<ReviewPage>;
  readonly #next: QueryController<ReviewPage>;
  /** Where the page begins that is being asked for. */
  #cursor = '';
  #asked = '';
  #shown = '';

  /**
   * @param question undefined while there is nothing to ask.
   * @param live whether answers come that nobody asked for: what is new in them waits.
   */
  constructor(host: ReactiveElement, question: () => ReviewQuestion | undefined, live: () => boolean = () => false) {
    this.#host = host;
    this.#question = question;
    this.#live = live;
    // Before the two queries look at what they depend on, and after they have.
    host.addController({ hostUpdate: () => this.#turn() });
    this.#first = new QueryController(
      host,
      () => this.#asked,
      () => this.#find(),
    );
    this.#next = new QueryController(
      host,
      () => this.#cursor && this.#cursor + this.#asked,
      () => this.#find(this.#cursor),
    );
    host.addController({ hostUpdate: () => this.#take() });
  }

  /** The first page of what is asked now. */
  get first(): Remote<ReviewPage> {
    return this.#first.current;
  }

  /** The page after the last one here, if it was asked for. */
  get next(): Remote<ReviewPage> {
    return this.#next.current;
  }

  /** Whether the pages are still those of the question before. */
  get waiting(): boolean {
    return this.#shown !== this.#asked;
  }

  /** Asks for the page after the last one here. */
  more(): void {
    this.#cursor = this.pages.at(-1)?.next ?? '';
    this.#host.requestUpdate();
  }

  /** Begins anew with what has arrived. */
  showArrived(): void {
    this.pages = [];
    this.#host.requestUpdate();
  }

  readonly retry = (): void => this.#first.retry();
  readonly retryNext = (): void => this.#next.retry();

  #find(cursor?: string): Query<ReviewPage> {
    const { api = '', merchant = '', query } = this.#question() ?? {};
    return reviewsQuery(api, merchant, { ...query, ...(cursor && { cursor }) });
  }

  #turn(): void {
    const question = this.#question();
    const whose = question ? `${question.api} ${question.merchant} ` : '';
    const asked = question ? whose + JSON.stringify(question.query) : '';
    if (asked === this.#asked) return;
    this.#asked = asked;
    this.#cursor = '';
    if (!whose || !this.#shown.startsWith(whose)) {
      this.pages = [];
      this.omitted = 0;
    }
  }

  #take(): void {
    const { first, next } = this;
    this.arrived = this.#countArrived();
    const isNew = 'value' in first && this.pages.length < 2 && this.pages[0] !== first.value;
    if ('value' in first && (this.waiting || !this.pages.length || (isNew && !this.arrived))) {
      this.pages = [first.value];
      this.omitted = first.omitted;
      this.#shown = this.#asked;
    } else if (this.#cursor && 'value' in next) {
      this.pages = [...this.pages, next.value];
      this.omitted += next.omitted;
      this.#cursor = '';
    }
  }

  /** What stands above the first review that is known: what stands below it has only moved up. */
  #countArrived(): number {
    const { first } = this;
    if (!('value' in first) || this.waiting || !this.pages.length || !this.#live()) return 0;
    const known = new Set(this.pages.flatMap(({ reviews }) => reviews.map(({ id }) => id)));
    const end = first.value.reviews.findIndex(({ id }) => known.has(id));
    return end < 0 ? first.value.reviews.length : end;
  }
}
