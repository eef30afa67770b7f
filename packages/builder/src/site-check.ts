/** Whether a site may show a merchant's badge. */
export type SiteVerdict =
  | { readonly is: 'allowed'; readonly site: string }
  | { readonly is: 'not-allowed'; readonly host: string }
  | { readonly is: 'no-host' }
  | { readonly is: 'failed' };

interface SiteAnswer {
  readonly host: string;
  readonly merchants: readonly { readonly id: string; readonly site: string }[];
}

/** Asks `/site` about what a partner typed: an address, an origin or a host. */
export async function checkSite(
  origin: string,
  typed: string,
  merchant: string,
  fetcher: typeof fetch = fetch,
): Promise<SiteVerdict> {
  try {
    const address = `${origin}/site?host=${encodeURIComponent(typed.trim())}`;
    const answer = await fetcher(address, { headers: { accept: 'application/json' } });
    if (answer.status === 400) return { is: 'no-host' };
    if (!answer.ok) return { is: 'failed' };
    const { host, merchants } = (await answer.json()) as SiteAnswer;
    const found = merchants.find(({ id }) => id === merchant);
    return found ? { is: 'allowed', site: found.site } : { is: 'not-allowed', host };
  } catch {
    return { is: 'failed' };
  }
}

/** The line that a platform sends to `/v1/events` so that the site may; what stands in capitals is the platform's to fill in. */
export function merchantEvent(merchant: string, host: string, now: Date): string {
  const site = `${/^(localhost|127\.0\.0\.1)(:|$)/.test(host) ? 'http' : 'https'}://${host}`;
  const data = { id: merchant || 'MERCHANT', name: 'NAME', industry: 'INDUSTRY', sites: [site] };
  return JSON.stringify({ id: `site-${now.getTime()}`, type: 'merchant', at: now.toISOString(), data });
}
