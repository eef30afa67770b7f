/** PostgreSQL's and the network's codes, with what each means for whoever set the address. */
const causes: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'refuses the connection; start PostgreSQL there, or correct host and port',
  ECONNRESET: 'ended the connection; look into its log',
  ENOTFOUND: 'names a host that is not known; correct it',
  EAI_AGAIN: 'names a host that cannot be looked up just now; check the network',
  ETIMEDOUT: 'does not answer; check host, port and the firewall between',
  '28P01': 'does not accept user and password; correct them',
  '28000': 'does not let this user in from here; correct the user, or the server’s pg_hba.conf',
  '3D000': 'is not there; create the database, or correct its name',
  '42501':
    'does not let this user make tables; grant it all rights on the schema, or make it the owner of the database',
  '53300': 'has no connection left; raise its max_connections, or stop other programs',
  '57P03': 'is starting or stopping; try again in a moment',
};

/** Why the database `name` cannot be used, in one sentence. */
export function explain(name: string, error: Error & { readonly code?: string }): string {
  const known = causes[error.code ?? ''];
  if (known) return `${name}: ${known}`;
  if (/timeout/i.test(error.message)) return `${name}: ${causes['ETIMEDOUT']}`;
  if (/password must be/i.test(error.message)) return `${name}: wants a password; write one into the address`;
  return `${name}: ${error.message.split('\n')[0]}`;
}
