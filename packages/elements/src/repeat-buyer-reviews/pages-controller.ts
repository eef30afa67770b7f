import type { Remote } from '@huitou/client/remote.js';
import { reviewsOf } from '@huitou/client/reviews-of.js';
import type { ReviewPage, ReviewQuery } from '@huitou/contract/review.js';
import { QueryController } from '../shared/query-controller.ts';
import type { Widget } from '../shared/widget.ts';

/**
 * The pages of a list, the first and then as many as a reader asks for. A page that was taken stays as it is: what comes
 * anew at the top must not push apart what someone is reading. Another question keeps the old pages until its answer is
 * there; another merchant does not.
 */
export class PagesController {
  /** What has arrived, in the order of the list. */
  pages: readonly ReviewPage[] = [];
  readonly #host: Widget;
  readonly #question: () => ReviewQuery;
  readonly #first: QueryController<ReviewPage>;
  readonly #next: QueryController<ReviewPage>;
  /** Where the page begins that is being asked for. */
  #cursor = '';
  #asked = '';
  #shown = '';

  constructor(host: Widget, question: () => ReviewQuery) {
    this.#host = host;
    this.#question = question;
    const ask = (): string => host.merchant && JSON.stringify(question());
    // Before the two queries look at what they depend on, and after they have.
    host.addController({ hostUpdate: () => this.#turn() });
    this.#first = new QueryController(
      host,
      () => ask() && `${host.merchant} ${ask()}`,
      () => this.#find(),
    );
    this.#next = new QueryController(
      host,
      () => this.#cursor && this.#cursor + ask(),
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

  readonly retry = (): void => this.#first.retry();
  readonly retryNext = (): void => this.#next.retry();

  #find(cursor?: string) {
    const { address, merchant } = this.#host;
    return reviewsOf(address, merchant, { ...this.#question(), ...(cursor && { cursor }) });
  }

  #turn(): void {
    const { address, merchant } = this.#host;
    const whose = `${address} ${merchant} `;
    const asked = whose + JSON.stringify(this.#question());
    if (asked === this.#asked) return;
    this.#asked = asked;
    this.#cursor = '';
    if (!this.#shown.startsWith(whose)) this.pages = [];
  }

  #take(): void {
    const { first, next } = this;
    if ('value' in first && (this.waiting || (this.pages.length < 2 && this.pages[0] !== first.value))) {
      this.pages = [first.value];
      this.#shown = this.#asked;
    } else if (this.#cursor && 'value' in next) {
      this.pages = [...this.pages, next.value];
      this.#cursor = '';
    }
  }
}
