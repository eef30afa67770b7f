/** Whether `text` is exactly an origin: no path, no wildcard, no capital letters, no default port. */
export const isOrigin = (text: string): boolean =>
  /^https?:[^*]+$/.test(text) && URL.canParse(text) && new URL(text).origin === text;

/**
 * Whether an issuer may live at `origin`: https, or http on this very machine, which browsers trust by definition
 * (W3C Secure Contexts §3.1) and which development needs.
 */
export const isIssuer = (origin: string): boolean =>
  isOrigin(origin) && /^(https:|http:\/\/(localhost|127\.0\.0\.1|\[::1])(:|$))/.test(origin);
