/**
 * The issuer's page about a merchant. The issuer's address may come from an attribute and be anything: only a web page is
 * linked, and without the user name that an address may carry.
 */
export function issuerLink(issuer: string, merchant: string, lang: string): { href: string; issuer: string } {
  const link = document.createElement('a');
  link.href = `${issuer}/proof/${encodeURIComponent(merchant)}?lang=${lang}`;
  link.username = link.password = '';
  return /^https?:$/.test(link.protocol) ? { href: link.href, issuer: link.host } : { href: '', issuer: '' };
}
