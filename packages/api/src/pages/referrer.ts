/** Whether the visitor came from one of the sites on which the badge may stand. */
export type Referrer =
  | { readonly is: 'matches'; readonly origin: string }
  | { readonly is: 'differs'; readonly origin: string }
  | { readonly is: 'not-sent' };

/** Reads it from `Referer`, of which browsers send at least the origin unless the page forbade it. */
export function referrerFrom(referer: string | null, sites: readonly string[]): Referrer {
  if (!referer || !URL.canParse(referer)) return { is: 'not-sent' };
  const { origin } = new URL(referer);
  if (origin === 'null') return { is: 'not-sent' };
  return { is: sites.includes(origin) ? 'matches' : 'differs', origin };
}
