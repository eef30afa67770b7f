import { string } from '@huitou/contract/schema.js';
import { cacheFor, headersOf, openHeaders } from '../headers.ts';
import { operation } from '../operation.ts';
import { ProblemError } from '../problem.ts';
import { languageOf } from '../proof/language.ts';
import { pageResponse } from '../proof/page.ts';
import { sitePage } from '../proof/site-page.ts';
import { words } from '../proof/words.ts';
import { findSite, siteAnswer, type SiteAnswer } from '../site-answer.ts';
import { issuerOf } from './badges.ts';
import { languageQuery } from './shared-parameters.ts';

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
  throw new ProblemError('bad-parameter', `host: ${detail}`, [{ pointer: 'host', detail }]);
}

const readSite = operation({
  id: 'readSite',
  method: 'get',
  at: '/site',
  summary: 'Whose badge may stand on a site',
  description: 'Short enough to be typed by hand. A page where `Accept` asks for one, else JSON.',
  path: {},
  query: {
    host: {
      schema: string({ minLength: 1, maxLength: 300 }),
      description: 'Host of the site, with its port if it has one.',
      example: 'shop.example',
    },
    ...languageQuery,
  },
  brings: { 'application/json': siteAnswer, 'text/html': null },
  problems: ['bad-parameter', 'no-issuer'],
  async answer(services, { request, query }) {
    const { origin } = issuerOf(services);
    if (!(request.headers.get('accept') ?? '').includes('text/html')) {
      const answer = await findSite(services.reader, origin, demandHost(query.host));
      const headers = { ...headersOf(openHeaders), 'cache-control': cacheFor.live, vary: 'accept' };
      return Response.json(answer, { headers });
    }
    // A person who mistypes is told that no badge may stand there, which is true.
    const host = query.host && (hostOf(query.host.trim()) ?? query.host);
    const answer: SiteAnswer | undefined = host ? await findSite(services.reader, origin, host) : undefined;
    const language = languageOf(query.lang, request.headers.get('accept-language'));
    const w = words[language];
    const other = `/site?lang=${w.other[0]}${host ? `&host=${encodeURIComponent(host)}` : ''}`;
    return pageResponse({ words: w, origin, title: w.siteTitle, other, body: sitePage(w, language, answer) });
  },
});

export const siteOperations = [readSite];
