import { venueGoodsQuery, venueHostsQuery, venueNamesQuery, venueQuery } from '@huitou/client/queries/venue.js';
import type { RequestError } from '@huitou/client/request-error.js';
import type { Query, Remote } from '@huitou/client/remote.js';
import type { Venue, VenueGoods, VenueHosts, VenueNames } from '@huitou/contract/venue.js';
import { QueryController } from '../core/query-controller.ts';
import type { VenueTag } from './venue-host.ts';
import { queryOf, type VenueChoice } from './venue-choice.ts';

/** What a list shows: of hosts, or of goods. */
export type Shown = VenueHosts | VenueGoods;

/** The API's address, and the venue's id. */
export type Where = readonly [api: string, venue: string];

/** What a venue is made of: itself, the first page of the list that its reader chose, and the names of all in that. */
export class VenueSource {
  choice: VenueChoice = { section: 'most-returned', industry: '', ticket: false, q: '' };
  /** The last list that came; it stays until that of a new choice is there. */
  shown: Shown | undefined;
  readonly #host: VenueTag;
  readonly #where: () => Where | undefined;
  readonly #venue: QueryController<Venue>;
  readonly #list: QueryController<Shown>;
  readonly #names: QueryController<VenueNames>;
  #whose = '';

  /** @param where undefined while there is nothing to ask. */
  constructor(host: VenueTag, where: () => Where | undefined) {
    this.#host = host;
    this.#where = where;
    host.addController({ hostUpdate: () => this.#turn() });
    this.#venue = new QueryController(
      host,
      () => this.#whose,
      () => venueQuery(...this.#place()),
    );
    this.#list = new QueryController(
      host,
      () => this.#key(),
      () => this.#find(),
    );
    host.addController({ hostUpdate: () => this.#take() });
    this.#names = new QueryController(
      host,
      () => (this.#hasMore() ? this.#key() : ''),
      () => venueNamesQuery(...this.#place(), queryOf(this.choice)),
    );
  }

  get venue(): Remote<Venue> {
    return this.#venue.current;
  }

  get list(): Remote<Shown> {
    return this.#list.current;
  }

  /** Of all hosts of the list, page by page, once they are there. */
  get names(): VenueNames | undefined {
    const names = this.#names.current;
    return this.#hasMore() && 'value' in names ? names.value : undefined;
  }

  /** What keeps everything away; a list that fails later leaves the one before in sight. */
  get failed(): RequestError | undefined {
    const { venue, list, shown } = this;
    if (venue.status === 'failed') return venue.error;
    return list.status === 'failed' && !shown ? list.error : undefined;
  }

  /** Whether what is shown is still that of the choice before. */
  get waiting(): boolean {
    return !('value' in this.list);
  }

  /** A page of the list that is shown. */
  page(cursor: string | null): Query<VenueHosts> {
    return venueHostsQuery(...this.#place(), { ...queryOf(this.choice), cursor: cursor ?? '' });
  }

  choose(change: Partial<VenueChoice>): void {
    this.choice = { ...this.choice, ...change };
    this.#host.requestUpdate();
  }

  readonly retry = (): void => {
    this.#venue.retry();
    this.#list.retry();
  };

  #place(): Where {
    return this.#where() ?? ['', ''];
  }

  #key(): string {
    return this.#whose && `${this.#whose} ${JSON.stringify(this.choice)}`;
  }

  #find(): Query<Shown> {
    const ask = this.choice.section === 'goods' && !this.choice.q ? venueGoodsQuery : venueHostsQuery;
    return ask(...this.#place(), queryOf(this.choice)) as Query<Shown>;
  }

  /** Found hosts have one page. */
  #hasMore(): boolean {
    const { list, choice } = this;
    return !choice.q && 'value' in list && 'next' in list.value && list.value.next !== null;
  }

  #turn(): void {
    const whose = this.#where()?.join(' ') ?? '';
    if (whose === this.#whose) return;
    this.#whose = whose;
    this.shown = undefined;
  }

  #take(): void {
    const { list } = this;
    if ('value' in list) this.shown = list.value;
  }
}
