/** An issuer that this build believes, with its root public keys (base64url of the 32 bytes). */
export interface Anchor {
  /** Exact origin. */
  readonly issuer: string;
  readonly roots: readonly string[];
}

/** Put in by the build; a script built without it believes nobody. */
declare const __HUITOU_ANCHORS__: readonly Anchor[] | undefined;

/**
 * Whom the badges of this build believe. Never taken from attributes or from the page, which the host writes: whoever
 * runs an issuer of their own builds with their own roots.
 */
export const anchors: readonly Anchor[] = typeof __HUITOU_ANCHORS__ === 'undefined' ? [] : __HUITOU_ANCHORS__;
