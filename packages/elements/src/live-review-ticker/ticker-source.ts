import { isMerchantId } from '@huitou/client/merchant-id.js';
import { reviewsQuery } from '@huitou/client/queries/reviews.js';
import { roomQuery } from '@huitou/client/queries/room.js';
import type { Remote } from '@huitou/client/remote.js';
import type { RequestError } from '@huitou/client/request-error.js';
import type { ReviewPage } from '@huitou/contract/review.js';
import type { Room } from '@huitou/contract/room.js';
import { LiveController } from '../core/live-controller.ts';
import { QueryController } from '../core/query-controller.ts';
import type { Stated } from '../core/state-controller.ts';
import type { TickerHost } from './ticker-host.ts';
import { most } from './voices.ts';

/** Whether a host names somebody who can be asked about. */
const asks = ({ merchant, room }: Pick<TickerHost, 'merchant' | 'room'>): boolean =>
  isMerchantId(merchant) || isMerchantId(room);

/** The newest reviews of a merchant, or of who sells in a room, and the room. */
export class TickerSource {
  readonly #host: TickerHost;
  readonly #room: QueryController<Room>;
  readonly #reviews: QueryController<ReviewPage>;
  /** What of the list has no stars and no words, and is left out. */
  #whose = '';

  constructor(host: TickerHost, api: () => string) {
    this.#host = host;
    this.#room = new QueryController(
      host,
      () => (isMerchantId(host.room) ? `${api()} ${host.room}` : ''),
      () => roomQuery(api(), host.room),
    );
    const whose = (): string => (isMerchantId(this.merchant) ? `${api()} ${this.merchant}` : '');
    this.#reviews = new QueryController(host, whose, () => {
      this.#whose = this.merchant;
      return reviewsQuery(api(), this.merchant, { limit: most });
    });
    void new LiveController(host, () => (whose() ? [api(), this.merchant] : undefined));
  }

  get room(): Room | undefined {
    const { current } = this.#room;
    return 'value' in current ? current.value : undefined;
  }

  /** Who sells in the room, else the one that the page names. */
  get merchant(): string {
    return this.room?.merchant.id ?? this.#host.merchant;
  }

  get remote(): Remote<ReviewPage> {
    return this.#reviews.current;
  }

  /** The newest reviews, and whose they are. */
  get page(): { readonly merchant: string; readonly value: ReviewPage } | undefined {
    const { remote } = this;
    return 'value' in remote ? { merchant: this.#whose, value: remote.value } : undefined;
  }

  /** Why there is nothing to show. */
  get error(): RequestError | undefined {
    const room = this.#room.current;
    if (this.remote.status === 'failed') return this.remote.error;
    return room.status === 'failed' && !this.merchant ? room.error : undefined;
  }

  /** @param messages what it is drawn with; undefined before they are here. */
  stated(messages: object | undefined): Stated {
    const { error, remote, merchant } = this;
    // The state is asked for before the queries follow a change of the page's.
    if (!this.#room.inStep || !this.#reviews.inStep) return [asks(this.#host) ? 'loading' : 'idle'];
    if (error) return [error.kind === 'offline' ? 'offline' : 'failed', error.code, error.message];
    if (remote.status === 'idle' && this.#room.current.status === 'idle') return ['idle'];
    if (!('value' in remote) || !messages) return ['loading'];
    if (remote.status === 'stale') return ['stale', remote.error.code, remote.error.message, merchant];
    return [remote.value.reviews.length ? 'ready' : 'empty', '', '', merchant];
  }

  readonly retry = (): void => {
    this.#room.retry();
    this.#reviews.retry();
  };
}
