import { fromBase64url } from '../base64url.ts';
import { keySetType } from '../key-set.ts';
import { statementType } from '../statement.ts';
import { claimsAt } from './claims.ts';
import { same, type Cases } from './same.ts';
import { code, good, now, signedText, stranger } from './verify-setting.ts';

const [header = '', payload = '', signature = ''] = good.split('.');
const headerText = new TextDecoder().decode(fromBase64url(header));

/** What the texts have to be before anything in them counts. */
export const verifyTextCases: Cases = {
  'more than 4 kB is invalid': async () => same(await code(`${good}${'A'.repeat(4096)}`), 'invalid: size'),
  'anything but three parts of clean base64url is invalid': async () => {
    const flipped = signature.slice(0, -1) + String.fromCharCode(signature.charCodeAt(85) + 1);
    const bad = [
      '',
      '.',
      'a.b',
      `${good}.`,
      `${good}=`,
      ` ${good}`,
      `${header}.${payload}.${flipped}`,
      good.replace('.', '.\n'),
    ];
    for (const text of bad) same(await code(text), 'invalid: parts', text);
  },
  'JSON with a second spelling is invalid even when signed': async () => {
    const text = JSON.stringify(claimsAt(now));
    const bad = [
      text.replace('"sub":"m-1"', '"sub":"m-2","sub":"m-1"'),
      text.replace('{', '{ '),
      text.replace('m-1', '\\u006d-1'),
      text.replace('"score":91', '"score":91.0'),
      `${text} `,
      `\uFEFF${text}`,
      text.slice(1),
    ];
    for (const json of bad) same(await code(await signedText(headerText, json)), 'invalid: json', json);
  },
  'a header with anything else in it is invalid': async () => {
    const kid = JSON.parse(headerText).kid as string;
    const bad = [
      { alg: 'EdDSA', typ: statementType, kid },
      { alg: 'none', typ: statementType, kid },
      { alg: 'Ed25519', typ: keySetType, kid },
      { alg: 'Ed25519', typ: statementType },
      { alg: 'Ed25519', typ: statementType, kid, crit: ['b64'] },
      { alg: 'Ed25519', typ: statementType, kid, jwk: stranger.publicJwk },
      [],
    ];
    for (const text of bad)
      same(await code(await signedText(JSON.stringify(text), JSON.stringify(claimsAt(now)))), 'invalid: header');
  },
  'an old library that gives lists a toJSON changes nothing': async () => {
    const lists = Array.prototype as { toJSON?: () => string };
    lists.toJSON = () => 'broken';
    const outcome = await code(good).finally(() => delete lists.toJSON);
    same(outcome, 'verified');
  },
};
