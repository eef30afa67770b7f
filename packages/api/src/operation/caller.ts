/** Who may call an operation. */
export type Caller = 'public' | 'platform' | 'purchase' | 'merchant' | 'reader';

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

/** What a merchant token says: its holder speaks for this merchant, or for the platform about it. */
export interface MerchantClaims {
  readonly merchant: string;
  /** The member of staff. */
  readonly user: string;
  readonly role: 'merchant' | 'platform';
  /** Origins of this API and of the platform: beside the merchant's own, the pages on which the token may be used. */
  readonly origins: readonly string[];
}

/** What a handler is told about its caller: never the secret, only what follows from it. */
export interface Callers {
  readonly public: undefined;
  /** Which of the platform's keys it was, counted from 1, so that a key that nobody uses any more can be seen. */
  readonly platform: { readonly key: number };
  readonly purchase: PurchaseClaims;
  readonly merchant: MerchantClaims;
  /** Anybody: whoever has a token of either kind is known by it. */
  readonly reader:
    | { readonly by: 'nobody' }
    | ({ readonly by: 'buyer' } & PurchaseClaims)
    | ({ readonly by: 'merchant' } & MerchantClaims);
}
