import type { Anchor } from '../anchors.ts';
import { keyInUse, keySetOf, revoke, rotate, type KeyRing } from '../key-ring.ts';
import type { KeySetClaims } from '../key-set.ts';
import { generateKey, importSigningKey, signJws, signKeySet, signStatement, type SigningKey } from '../sign.ts';
import type { StatementClaims } from '../statement.ts';
import type { Circumstances } from '../verify.ts';
import { claimsAt } from './claims.ts';

/** An issuer with two roots and a ring of keys, whose clock the test holds. For tests. */
export class Issuer {
  readonly origin = 'https://issuer.example';
  readonly #roots: readonly SigningKey[];
  ring: KeyRing = { seq: 0, keys: [] };

  constructor(roots: readonly SigningKey[]) {
    this.#roots = roots;
  }

  /** A new issuer whose first key is in use at `now` (seconds since 1970). */
  static async at(now: number): Promise<Issuer> {
    const root = async (): Promise<SigningKey> => importSigningKey(await generateKey());
    const issuer = new Issuer([await root(), await root()]);
    await issuer.rotate(now);
    return issuer;
  }

  get anchors(): readonly Anchor[] {
    return [{ issuer: this.origin, roots: this.#roots.map((root) => root.publicJwk.x) }];
  }

  async rotate(now: number): Promise<void> {
    this.ring = await rotate(this.ring, now);
  }

  async revoke(kid: string, now: number): Promise<void> {
    this.ring = await revoke(this.ring, kid, now);
  }

  key(now: number): Promise<SigningKey> {
    return importSigningKey(keyInUse(this.ring, now).jwk);
  }

  /** A statement, claims changed as told; signed without a look at them where the change is not lawful. */
  async statement(now: number, change: object = {}, typ?: string): Promise<string> {
    const claims = { ...claimsAt(now), ...change } as StatementClaims;
    const key = await this.key(now);
    return typ === undefined ? signStatement(claims, key) : signJws(typ, claims, key);
  }

  async keySet(now: number, change: Partial<KeySetClaims> = {}, root = 0): Promise<string> {
    return signKeySet({ ...keySetOf(this.ring, this.origin, now), ...change }, this.#roots[root] as SigningKey);
  }

  /** Everything in order: on `https://shop.example`, about `m-1`, at `now`. */
  circumstances(now: number, change: Partial<Circumstances> = {}): Circumstances {
    return {
      anchors: this.anchors,
      origins: ['https://shop.example'],
      merchant: 'm-1',
      now,
      floor: new Map(),
      ...change,
    };
  }
}
