import { summaryQuery } from '@huitou/client/queries/summary.js';
import type { Remote } from '@huitou/client/remote.js';
import type { ReviewSummary } from '@huitou/contract/review-summary.js';
import type { ReviewQuery } from '@huitou/contract/review.js';
import type { ReactiveElement } from 'lit';
import { LiveController } from '../core/live-controller.ts';
import { QueryController } from '../core/query-controller.ts';
import type { Stated } from '../core/state-controller.ts';
import { GraceController } from './grace-controller.ts';
import { PagesController } from './pages-controller.ts';

/** Milliseconds that a list waits for the summary above it. */
const grace = 500;

/** Whose reviews: the API's address and the merchant's id. */
export type ReviewTarget = readonly [api: string, merchant: string];

/** The list of a merchant and its summary, and what state they are in together. */
export class ReviewsSource {
  readonly pages: PagesController;
  readonly #summary: QueryController<ReviewSummary>;
  readonly #grace: GraceController;
  readonly #target: () => ReviewTarget | undefined;

  /**
   * @param target undefined while there is nothing to ask.
   * @param live whether it is kept up to date.
   */
  constructor(
    host: ReactiveElement,
    target: () => ReviewTarget | undefined,
    query: () => ReviewQuery,
    live: () => boolean = () => false,
  ) {
    this.#target = target;
    this.#summary = new QueryController(
      host,
      () => target()?.join(' ') ?? '',
      () => summaryQuery(...(target() ?? ['', ''])),
    );
    this.pages = new PagesController(
      host,
      () => {
        const [api, merchant] = target() ?? [];
        return api === undefined || merchant === undefined ? undefined : { api, merchant, query: query() };
      },
      live,
    );
    void new LiveController(host, () => (live() ? target() : undefined));
    this.#grace = new GraceController(host, grace, () =>
      'value' in this.pages.first && this.summary.status === 'loading' ? (target()?.join(' ') ?? '') : '',
    );
  }

  /** The address of the API that is asked. */
  get api(): string {
    return this.#target()?.[0] ?? '';
  }

  get summary(): Remote<ReviewSummary> {
    return this.#summary.current;
  }

  /** The list, which waits a moment for the summary above it, so that neither pushes the other away when it comes. */
  get #remote(): Remote<unknown> {
    return this.#grace.waiting ? this.summary : this.pages.first;
  }

  /** The list was shown without its summary, which must not push it away any more. */
  get late(): boolean {
    return this.#grace.over;
  }

  /** Nothing to show yet. */
  get bare(): boolean {
    const { status } = this.#remote;
    return status === 'idle' || (status === 'loading' && (!this.pages.pages.length || this.#grace.waiting));
  }

  /** Nothing to show at all: there was no answer. */
  get failed(): boolean {
    return this.pages.first.status === 'failed' && !this.pages.pages.length;
  }

  /**
   * The state of a tag.
   *
   * @param filter which reviews are shown; empty for all.
   * @param messages what it is drawn with; undefined before they are here.
   */
  stated(filter: string, messages: object | undefined): Stated {
    const remote = this.#remote;
    if (remote.status === 'idle') return ['idle'];
    if (remote.status === 'loading' || !messages) return ['loading'];
    if (remote.status === 'failed' || remote.status === 'stale') {
      const { kind, code, message } = remote.error;
      return [kind === 'offline' && remote.status === 'failed' ? kind : remote.status, code, message];
    }
    const page = this.pages.pages[0];
    return [!page || page.matching || page.filteredOut || filter ? 'ready' : 'empty'];
  }

  /** Asks again for what is missing. */
  readonly retry = (): void => {
    this.pages.retry();
    this.#summary.retry();
  };
}
