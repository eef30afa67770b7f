import { badgeAnswer, keysAnswer } from '@huitou/contract/badge.js';
import { knownVersion } from '../resources/merchant-resource.ts';
import { issuedFor, issuerOf, signedResource } from '../resources/signed.ts';
import { read } from '../operation/operation.ts';
import { languageQuery, merchantPath } from '../operation/shared-parameters.ts';
import { badgePicture } from '../pages/badge-picture.ts';
import { languageOf } from '../pages/language.ts';
import { words } from '../pages/words.ts';
import { isRefusal } from '../ports/issuer.ts';

export const readBadge = read({
  id: 'readBadge',
  path: '/v1/badges/{merchant}',
  summary: 'The signed statement about a merchant, with the keys to check it',
  description:
    'A compact JWS that is valid for at most 24 hours. It proves nothing until its signature, sites and times are checked.',
  pathParameters: merchantPath,
  query: {},
  responses: { 'application/json': badgeAnswer },
  problems: ['invalid-parameter', 'unknown-merchant', 'no-issuer'],
  async resource(services, { path: { merchant }, address }) {
    const issuer = issuerOf(services);
    knownVersion(services, merchant, 'index');
    const answer = await issuer.statement(merchant);
    if (isRefusal(answer)) {
      const body = (): string => JSON.stringify({ statement: null, why: answer.code });
      return signedResource(services, address, { jws: answer.code, merchant, body });
    }
    const { statement } = answer;
    // Asked for after the statement, so that the key which signed it is in the set.
    const keys = await issuer.keys();
    const body = (): string => JSON.stringify({ statement, keys });
    return signedResource(services, address, { jws: statement, merchant, keys, body });
  },
});

export const readBadgePicture = read({
  id: 'readBadgePicture',
  path: '/v1/badges/{merchant}.svg',
  summary: 'The badge as a picture that links to the proof page',
  description: 'For pages that take no script. A picture proves nothing, and this one says so.',
  pathParameters: merchantPath,
  query: {
    lang: {
      ...languageQuery.lang,
      description:
        'Language of its words as a BCP 47 tag, of which the primary subtag decides: `zh`, `en` or `ar`; English for any other.',
      fallback: 'zh',
    },
  },
  responses: { 'image/svg+xml': null },
  problems: ['invalid-parameter', 'unknown-merchant', 'no-badge', 'no-issuer'],
  async resource(services, { path: { merchant }, query, address }) {
    const { statement, claims } = await issuedFor(services, merchant);
    const { origin } = issuerOf(services);
    // Caches keep it for everyone, so it cannot go by what one browser asks for; and one picture a language, however it is named.
    const language = languageOf(query.lang ?? 'zh', null);
    return signedResource(services, `${address.split('?', 1)}${language === 'zh' ? '' : `?lang=${language}`}`, {
      jws: statement,
      merchant,
      type: 'image/svg+xml',
      body: () => String(badgePicture(words[language], origin, claims)),
    });
  },
});

export const readKeys = read({
  id: 'readKeys',
  path: '/.well-known/huitou-keys',
  summary: "The issuer's keys, signed by its root",
  pathParameters: {},
  query: {},
  responses: { 'application/json': keysAnswer },
  problems: ['no-issuer'],
  async resource(services, { address }) {
    const keys = await issuerOf(services).keys();
    return signedResource(services, address, { jws: keys, body: () => JSON.stringify({ keys }) });
  },
});
