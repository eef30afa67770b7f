import { string } from '@huitou/contract/schema.js';
import { siteAnswer } from '@huitou/contract/site.js';
import { cacheFor, headersOf, openHeaders } from '../http/headers.ts';
import { call } from '../operation/operation.ts';
import { ProblemError } from '../operation/problem.ts';
import { pageContextOf } from '../pages/page-context.ts';
import { pageResponse } from '../pages/page.ts';
import { acceptsHtml } from '../pages/accepts-html.ts';
import { sitePage, type LookUp } from '../pages/site-page.ts';
import { findSite } from '../sites.ts';
import { issuerOf } from '../resources/signed.ts';
import { sampleSite } from '@huitou/contract/samples.js';
import { languageQuery } from '../operation/shared-parameters.ts';

/** The host of whatever a person types: an address, an origin, or the host alone; undefined for what is none. */
function hostOf(typed: string): string | undefined {
  const address = /^https?:\/\//i.test(typed) ? typed : `https://${typed}`;
  return URL.canParse(address) ? new URL(address).host : undefined;
}

function demandHost(typed: string | undefined): string {
  const host = typed === undefined ? undefined : hostOf(typed.trim());
  if (host !== undefined) return host;
  const wrong = typed === undefined ? 'is missing' : `${JSON.stringify(typed)} is not a host`;
  const detail = `${wrong}; write it as in the address bar, such as shop.example`;
  throw new ProblemError('invalid-parameter', `host: ${detail}`, [{ pointer: 'host', detail }]);
}

export const readSite = call({
  id: 'readSite',
  method: 'get',
  path: '/site',
  summary: 'Whose badge may stand on a site',
  description: 'Short enough to be typed by hand. A page where `Accept` asks for one, else JSON.',
  caller: 'public',
  pathParameters: {},
  query: {
    host: {
      schema: string({ minLength: 1, maxLength: 300 }),
      description: 'Host of the site, with its port if it has one.',
      example: 'shop.example',
    },
    ...languageQuery,
  },
  responses: { 'application/json': siteAnswer, 'text/html': null },
  problems: ['invalid-parameter', 'no-issuer'],
  example: sampleSite,
  forPeople: acceptsHtml,
  async handle(services, { request, query }) {
    const { origin } = issuerOf(services);
    if (!acceptsHtml(request)) {
      const answer = await findSite(services.reader, origin, demandHost(query.host));
      const headers = { ...headersOf(openHeaders), 'cache-control': cacheFor.live, vary: 'accept' };
      return Response.json(answer, { headers });
    }
    const frame = pageContextOf(services, request);
    const typed = query.host?.trim();
    const host = typed && hostOf(typed);
    const looked: LookUp = !typed
      ? { is: 'nothing' }
      : host
        ? { is: 'found', answer: await findSite(services.reader, origin, host) }
        : { is: 'no-site', typed };
    return pageResponse({
      frame,
      title: frame.words.siteTitle,
      status: looked.is === 'no-site' ? 400 : 200,
      headers: { vary: 'accept, accept-language' },
      body: sitePage(frame.words, looked),
    });
  },
});
