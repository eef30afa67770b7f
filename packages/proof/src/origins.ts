/** Whether `text` is exactly an origin: no path, no wildcard, no capital letters, no default port. */
export function isOrigin(text: string): boolean {
  try {
    return /^https?:[^*]+$/.test(text) && new URL(text).origin === text;
  } catch {
    return false;
  }
}

/**
 * Whether an issuer may live at `origin`: https, or http on this very machine, which browsers trust by definition
 * (W3C Secure Contexts §3.1) and which development needs.
 */
export const isIssuer = (origin: string): boolean =>
  isOrigin(origin) && /^(https:|http:\/\/(localhost|127\.0\.0\.1|\[::1])(:|$))/.test(origin);
