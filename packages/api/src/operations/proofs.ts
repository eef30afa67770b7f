import { object, string } from '@huitou/contract/schema.js';
import { isRefusal } from '../ports/issuer.ts';
import { cacheFor, headersOf, openHeaders } from '../http/headers.ts';
import { call } from '../operation/operation.ts';
import { referrerFrom } from '../pages/referrer.ts';
import { pageContextOf } from '../pages/page-context.ts';
import { noProofPage } from '../pages/no-proof-page.ts';
import { pageResponse } from '../pages/page.ts';
import { proofPage } from '../pages/proof-page.ts';
import { issuedFor, issuerOf } from '../resources/signed.ts';
import { languageQuery, merchantPath } from '../operation/shared-parameters.ts';

export const readProof = call({
  id: 'readProof',
  method: 'get',
  path: '/proof/{merchant}.json',
  summary: 'The statement and the keys to check it with, in one answer',
  caller: 'public',
  pathParameters: merchantPath,
  query: {},
  responses: { 'application/json': object({ statement: string(), keys: string() }) },
  problems: ['invalid-parameter', 'unknown-merchant', 'no-badge', 'no-issuer'],
  async handle(services, { path }) {
    const { statement } = await issuedFor(services, path.merchant);
    const keys = await issuerOf(services).keys();
    return Response.json(
      { statement, keys },
      { headers: { ...headersOf(openHeaders), 'cache-control': cacheFor.live } },
    );
  },
});

export const readProofPage = call({
  id: 'readProofPage',
  method: 'get',
  path: '/proof/{merchant}',
  summary: 'The page behind a badge',
  description: 'Where the badge may stand, whether the visitor came from there, what is signed and what is so now.',
  caller: 'public',
  pathParameters: merchantPath,
  query: languageQuery,
  responses: { 'text/html': null },
  forPeople: () => true,
  problems: ['invalid-parameter', 'unknown-merchant', 'no-badge', 'no-issuer'],
  async handle(services, { request, path }) {
    const { reader } = services;
    const { merchant } = path;
    const issuer = issuerOf(services);
    const frame = pageContextOf(services, request);
    const { words } = frame;
    if (reader.version(merchant, 'index') === undefined) {
      const [title, why] = words.nobody;
      return pageResponse({ frame, title, status: 404, body: noProofPage(words, { title, why }) });
    }
    const issued = await issuer.statement(merchant);
    if (isRefusal(issued)) {
      const [{ name }, title, why] = [await reader.facts(merchant), words.noBadge, words.why[issued.code]];
      return pageResponse({ frame, title, status: 404, body: noProofPage(words, { title, name, why }) });
    }
    const { claims } = issued;
    const [index, summary] = await Promise.all([reader.index(merchant), reader.summary(merchant)]);
    const arrival = referrerFrom(request.headers.get('referer'), claims.aud);
    const body = proofPage({
      words,
      origin: issuer.origin,
      claims,
      arrival,
      live: { index, summary },
      method: reader.method,
    });
    return pageResponse({ frame, title: claims.name, body });
  },
});
