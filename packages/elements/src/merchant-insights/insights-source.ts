import { isMerchantId } from '@huitou/client/merchant-id.js';
import { merchantInsights, type MerchantInsights } from '@huitou/contract/insights.js';
import { MinuteController } from '../core/minute-controller.ts';
import { StaffError, toStaffError } from '../core/staff-error.ts';
import type { StaffHost } from '../core/staff-host.ts';
import { ask } from '../core/staff-requests.ts';
import type { Stated } from '../core/state-controller.ts';
import { TokenSource } from '../core/token-source.ts';

/** Milliseconds after which figures that change once a day are asked for again. */
const fresh = 15 * 60_000;

/** Keeps a merchant's insights in step with the settings, and asks for newer ones. */
export class InsightsSource {
  readonly #host: StaffHost;
  readonly #api: () => string;
  readonly #tokens: TokenSource;
  status: 'idle' | 'loading' | 'ready' | 'failed' = 'idle';
  value: MerchantInsights | undefined;
  /** When `value` came, in milliseconds since 1970. */
  at = 0;
  /** Why there is none, or no newer one. */
  error: StaffError | undefined;
  #asked = '';
  #subject = '';
  #turn = 0;

  constructor(host: StaffHost, api: () => string) {
    this.#host = host;
    this.#api = api;
    this.#tokens = new TokenSource(host);
    new MinuteController(host, () => {
      // What says how old the figures are is drawn anew.
      host.requestUpdate();
      if (this.status === 'failed' || Date.now() - this.at > fresh) void this.refresh(true);
    });
  }

  /** To be called before an update is drawn. */
  follow(): void {
    if (!this.#host.isConnected) return;
    const { merchant, token, getToken } = this.#host;
    const subject = isMerchantId(merchant) ? `${this.#api()}\n${merchant}` : '';
    const asked = subject && `${subject}\n${token}\n${getToken ? 'page' : ''}`;
    if (asked === this.#asked) return;
    this.#asked = asked;
    this.#turn++;
    // Another token shows the same merchant: what is there stays until its answer comes.
    if (subject !== this.#subject) {
      this.#subject = subject;
      this.value = this.error = undefined;
      this.status = 'idle';
    }
    if (asked) void this.#load(this.value !== undefined);
  }

  /** @param quiet leaves what is shown as it is until the answer comes. */
  async refresh(quiet = false): Promise<void> {
    if (this.#asked && this.status !== 'loading') await this.#load(quiet);
  }

  readonly retry = (): void => void this.refresh();

  /** What the tag shows, and why. */
  stated(hasMessages: boolean): Stated {
    const { status, error, value } = this;
    if (status === 'idle') return ['idle'];
    if (!hasMessages) return ['loading'];
    if (status === 'failed' && error) {
      const { trouble, code, message } = error;
      if (trouble === 'no-token' || trouble === 'expired') return [trouble, code, message];
      if (trouble === 'wrong-site' || trouble === 'invalid') return ['not-allowed', code, message];
      if (value) return ['stale', code, message];
      return [trouble === 'offline' ? 'offline' : 'failed', code, message];
    }
    if (!value) return ['loading'];
    return [value.score === null ? 'collecting' : 'ready'];
  }

  async #load(quiet: boolean): Promise<void> {
    const turn = ++this.#turn;
    const { merchant } = this.#host;
    if (!quiet) {
      this.status = 'loading';
      this.#host.requestUpdate();
    }
    try {
      const value = await ask(this.#api(), 'insights', merchantInsights, this.#tokens);
      if (turn !== this.#turn) return;
      if (value.merchant.id !== merchant)
        throw new StaffError('token', 'invalid', 'other-merchant', `is for ${value.merchant.id}, not ${merchant}`);
      this.value = value;
      this.at = Date.now();
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
