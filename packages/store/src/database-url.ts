/** The database that the environment names in `DATABASE_URL`, else the file of a checkout. */
export const databaseUrlOf = (environment: Readonly<Record<string, string | undefined>>): string =>
  environment.DATABASE_URL || 'file:.data/huitou.db';

/** Whether an address is one of PostgreSQL. */
export const isPostgres = (url: string): boolean => /^postgres(ql)?:/i.test(url);

/** What may be shown of an address: no user, no password, no settings. */
export function nameOf(url: string): string {
  const scheme = /^[a-z][a-z0-9+.-]+:/i.exec(url)?.[0] ?? '';
  if (scheme === '' || !url.startsWith('//', scheme.length)) return url;
  if (!URL.canParse(url)) return `${scheme}//…`;
  const { host, pathname } = new URL(url);
  return `${scheme}//${host}${pathname}`;
}
