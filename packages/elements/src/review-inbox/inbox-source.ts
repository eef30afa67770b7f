import { isMerchantId } from '@huitou/client/merchant-id.js';
import { inboxPage, type InboxPage } from '@huitou/contract/inbox.js';
import { queryOf, type InboxChoice } from './inbox-choice.ts';
import { StaffError, toStaffError } from '../core/staff-error.ts';
import { InboxList } from './inbox-list.ts';
import { ask } from '../core/staff-requests.ts';
import type { InboxHost } from './inbox-settings.ts';
import { MinuteController } from '../core/minute-controller.ts';
import { forgetPages, recentPage } from './recent-pages.ts';
import { TokenSource } from '../core/token-source.ts';

const first: InboxChoice = { view: 'waiting', low: false, minVisits: 0 };

/** Keeps the chosen part of a merchant's inbox in step with the settings, and asks for what is new. */
export class InboxSource {
  readonly #host: InboxHost;
  readonly #api: () => string;
  readonly tokens: TokenSource;
  readonly list = new InboxList();
  choice = first;
  status: 'idle' | 'loading' | 'ready' | 'failed' = 'idle';
  /** Why there is no part, or no newer one. */
  error: StaffError | undefined;
  /** A page further down is on its way, or could not be had. */
  more: 'idle' | 'loading' | 'failed' = 'idle';
  /** Whose inbox at which API, and by which token; empty while there is none. */
  asked = '';
  #inbox = '';
  #turn = 0;

  constructor(host: InboxHost, api: () => string) {
    this.#host = host;
    this.#api = api;
    this.tokens = new TokenSource(host);
    new MinuteController(host, () => void this.refresh(true));
  }

  get api(): string {
    return this.#api();
  }

  /** To be called before an update is drawn. */
  follow(): void {
    if (!this.#host.isConnected) return;
    const { merchant, token, getToken } = this.#host;
    const inbox = isMerchantId(merchant) ? `${this.#api()}\n${merchant}` : '';
    const asked = inbox && `${inbox}\n${token}\n${getToken ? 'page' : ''}`;
    if (asked === this.asked) return;
    this.asked = asked;
    this.#turn++;
    // Another token opens the same inbox where it was left.
    if (inbox !== this.#inbox || !asked) {
      this.#inbox = inbox;
      this.list.clear();
      this.list.meta = this.error = undefined;
      this.choice = first;
      this.status = 'idle';
    }
    if (asked) void this.#load(false);
  }

  /** Shows another part. */
  choose(choice: Partial<InboxChoice>): void {
    this.choice = { ...this.choice, ...choice };
    this.list.clear();
    void this.#load(false);
  }

  /** Asks for what is new. `quiet`: by itself; what would move the list then waits until the reader wants it. */
  async refresh(quiet = false): Promise<void> {
    if (!this.asked || this.status === 'loading') return;
    forgetPages();
    await this.#load(quiet);
  }

  readonly retry = (): void => void this.refresh();

  readonly loadMore = async (): Promise<void> => {
    const { list } = this;
    if (list.next === null || this.more === 'loading') return;
    const turn = this.#turn;
    this.more = 'loading';
    this.#host.requestUpdate();
    const page = await this.#page(list.next).catch(() => undefined);
    if (turn !== this.#turn) return;
    if (page) list.append(page);
    this.more = page ? 'idle' : 'failed';
    this.#host.requestUpdate();
  };

  async #page(cursor: string | null = null): Promise<InboxPage> {
    const query = queryOf(this.choice, cursor);
    const { api, asked, tokens } = this;
    // The same function of a page may give the token of another person by now, or one of another role.
    const token = await tokens.current();
    return recentPage(`${asked}\n${token}\n${query}`, () => ask(api, query, inboxPage, tokens));
  }

  async #load(quiet: boolean): Promise<void> {
    const turn = ++this.#turn;
    this.more = 'idle';
    if (!quiet) {
      this.status = 'loading';
      this.#host.requestUpdate();
    }
    try {
      const page = await this.#page();
      if (turn !== this.#turn) return;
      if (page.merchant.id !== this.#host.merchant)
        throw new StaffError('token', 'invalid', 'other-merchant', `is for ${page.merchant.id}`);
      if (quiet) this.list.arrive(page);
      else this.list.show(page);
      this.status = 'ready';
      this.error = undefined;
    } catch (error) {
      if (turn !== this.#turn) return;
      this.error = toStaffError(error);
      this.status = 'failed';
    }
    this.#host.requestUpdate();
  }
}
