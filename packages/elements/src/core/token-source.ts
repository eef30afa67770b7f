import { StaffError } from './staff-error.ts';
import type { TokenHost } from './staff-host.ts';

/** The merchant token at hand: the page's attribute, else what its `getToken` gave, asked for again when that has ended. */
export class TokenSource {
  readonly #host: TokenHost;
  #given = '';
  #fetched = '';
  #request: Promise<string> | undefined;

  constructor(host: TokenHost) {
    this.#host = host;
  }

  /** Whether the page has said where a token comes from. */
  get known(): boolean {
    return Boolean(this.#host.token || this.#host.getToken);
  }

  /** The token to send; rejects with `no-token` where there is none to be had. */
  current(): Promise<string> {
    const { token, getToken } = this.#host;
    if (token !== this.#given) {
      this.#given = token;
      this.#fetched = '';
    }
    const found = this.#fetched || token;
    return found ? Promise.resolve(found) : getToken ? this.renew('') : Promise.reject(this.#missing());
  }

  /** Another token than `ended`; requests that find it ended together ask the page once. */
  renew(ended: string): Promise<string> {
    const { getToken } = this.#host;
    if (this.#fetched !== ended && this.#fetched) return Promise.resolve(this.#fetched);
    if (!getToken) return Promise.reject(this.#missing(ended && 'expired'));
    this.#request ??= this.#fetch(getToken).finally(() => (this.#request = undefined));
    return this.#request;
  }

  async #fetch(getToken: () => Promise<string>): Promise<string> {
    let token: unknown;
    try {
      token = await getToken();
    } catch (error) {
      throw new StaffError('getToken', 'failed', 'get-token', `threw ${String(error)}; let it resolve to a token`);
    }
    if (typeof token !== 'string' || !token)
      throw new StaffError('getToken', 'failed', 'get-token', `gave ${typeof token}; let it resolve to a token`);
    return (this.#fetched = token);
  }

  #missing(trouble: 'expired' | '' = ''): StaffError {
    return new StaffError('token', trouble || 'no-token', trouble || 'no-token', 'set the property getToken');
  }
}
