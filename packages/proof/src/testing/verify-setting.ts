// One issuer, one moment and one good statement, from which the cases depart.
import { toBase64url } from '../base64url.ts';
import { generateKey, importSigningKey } from '../sign.ts';
import { statementType } from '../statement.ts';
import { verifyBadge, type Circumstances } from '../verify.ts';
import { Issuer } from './issuer.ts';

/** Seconds since 1970. */
export const now = 1_800_000_000;
const utf8 = (text: string) => toBase64url(new TextEncoder().encode(text));
export const issuer = await Issuer.at(now);
export const keys = await issuer.keySet(now);
export const good = await issuer.statement(now);

/** What comes of a statement, in one line. */
export const code = async (statement: string, keySet = keys, change: Partial<Circumstances> = {}): Promise<string> => {
  const { state, code } = await verifyBadge(statement, keySet, issuer.circumstances(now, change));
  return state === code ? state : `${state}: ${code}`;
};
/** Signed by the issuer's own key although no honest issuer would. */
export const signed = (change: object) => issuer.statement(now, change, statementType);
/** Signed by the right key over exactly these texts. */
export const signedText = async (headerJson: string, payloadJson: string): Promise<string> => {
  const text = `${utf8(headerJson)}.${utf8(payloadJson)}`;
  const bytes = await crypto.subtle.sign('Ed25519', (await issuer.key(now)).privateKey, new TextEncoder().encode(text));
  return `${text}.${toBase64url(new Uint8Array(bytes))}`;
};
/** A sound key that no key set has. */
export const stranger = await importSigningKey(await generateKey());
