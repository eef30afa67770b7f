/** Who may call an operation. */
export type Caller = 'public' | 'platform' | 'purchase' | 'merchant';

/** What a purchase token says: this buyer may write about this order. */
export interface PurchaseClaims {
  readonly merchant: string;
  readonly buyer: string;
  /** SHA-256 of the order's id, base64url. */
  readonly order: string;
  /** Names the token among all of its issuer. */
  readonly token: string;
  /** The live room in which it is shown, and the session there. */
  readonly room: string | null;
  readonly session: string | null;
  /** Seconds since 1970 at which the token ends. */
  readonly expires: number;
}

/** What a merchant token says: its holder speaks for this merchant, within its scopes. */
export interface MerchantClaims {
  readonly merchant: string;
  readonly scopes: readonly string[];
}

/** What a handler is told about its caller: never the secret, only what follows from it. */
export interface Callers {
  readonly public: undefined;
  /** Which of the platform's keys it was, counted from 1, so that a key that nobody uses any more can be seen. */
  readonly platform: { readonly key: number };
  readonly purchase: PurchaseClaims;
  readonly merchant: MerchantClaims;
}
