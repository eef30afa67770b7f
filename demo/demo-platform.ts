import { randomUUID } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generateKey, importSigningKey, signJws, type PrivateJwk } from '@huitou/proof/sign.js';
import type { FindKeys } from '@huitou/proof/platform-token.js';
import { hashOfText } from '@huitou/proof/receipt.js';

/** How the made-up platform of the demo calls itself in tokens. */
export const demoIssuer = 'https://platform.demo.example';

/** Seconds that its tokens are good for. */
const LIFE = 86_400;
/** The same for those of a merchant's staff. */
const QUARTER = 900;

/** Who is to write, and about which order. */
export interface TokenFor {
  /** Exact origin of the API. */
  readonly api: string;
  readonly merchant: string;
  readonly buyer: string;
  readonly order: string;
  readonly visit: number;
  readonly room?: string | undefined;
  /** Names the token; a new one unless given. */
  readonly id?: string | undefined;
}

/** Who is to answer customers. */
export interface MerchantTokenFor {
  /** Exact origin of the API. */
  readonly api: string;
  readonly merchant: string;
  readonly user: string;
}

/** The backend of the made-up platform: it has a key, made once and kept beside the server's, and signs tokens for its buyers. */
export class DemoPlatform {
  readonly #jwk: PrivateJwk;

  private constructor(jwk: PrivateJwk) {
    this.#jwk = jwk;
  }

  /** Opens the key in `folder`, and makes it where there is none. */
  static async open(folder: string): Promise<DemoPlatform> {
    const file = join(folder, 'demo-platform.json');
    const known = await readFile(file, 'utf8').catch(() => undefined);
    if (known !== undefined) return new DemoPlatform(JSON.parse(known) as PrivateJwk);
    const jwk = await generateKey();
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await writeFile(file, `${JSON.stringify(jwk, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
    return new DemoPlatform(jwk);
  }

  /** Its public half, as the API asks for it. */
  readonly keys: FindKeys = async () => [{ kid: undefined, x: this.#jwk.x }];

  /** Signs a purchase token. */
  async purchaseToken({ api, merchant, buyer, order, visit, room, id = randomUUID() }: TokenFor): Promise<string> {
    const now = Math.floor(Date.now() / 1000);
    const claims = {
      ...{ iss: demoIssuer, aud: api, sub: buyer, merchant, order: await hashOfText(order), visit },
      ...(room !== undefined && { room }),
      ...{ iat: now, exp: now + LIFE, jti: id },
    };
    return signJws('huitou-purchase+jwt', claims, await importSigningKey(this.#jwk));
  }

  /** Signs a merchant token. */
  async merchantToken({ api, merchant, user }: MerchantTokenFor): Promise<string> {
    const now = Math.floor(Date.now() / 1000);
    const claims = {
      ...{ iss: demoIssuer, aud: api, sub: user, merchant, role: 'merchant' },
      ...{ iat: now, exp: now + QUARTER, jti: randomUUID() },
    };
    return signJws('huitou-merchant+jwt', claims, await importSigningKey(this.#jwk));
  }
}
