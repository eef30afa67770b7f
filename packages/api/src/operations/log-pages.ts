import { id } from '@huitou/contract/id.js';
import { string } from '@huitou/contract/schema.js';
import { valueFault } from '@huitou/contract/value-fault.js';
import { call } from '../operation/operation.ts';
import { languageQuery } from '../operation/shared-parameters.ts';
import { logWords } from '../pages/log/all-log-words.ts';
import { logPage, noLogPage, type LogLookUp } from '../pages/log/log-page.ts';
import { pageContextOf } from '../pages/page-context.ts';
import { pageResponse } from '../pages/page.ts';
import { languageOf } from '../pages/language.ts';
import type { PublicLog } from '../ports/log.ts';

/** What the log says of what was typed: a review by its id, else an entry of the log of `size` by its number. */
async function lookUp(log: PublicLog, typed: string, size: number): Promise<LogLookUp> {
  const review = valueFault(id, typed) ? undefined : await log.review(typed);
  if (review) return { typed, entries: review.entries, salt: review.salt };
  const entry = /^\d{1,15}$/.test(typed) ? Number(typed) : size;
  return { typed, entries: entry < size ? [await log.proof(entry, size)] : undefined, salt: null };
}

export const readLogPage = call({
  id: 'readLogPage',
  method: 'get',
  path: '/log',
  summary: 'The public log for people',
  description:
    'What it is, its signed head, how to check it, and what it says of one review or entry with the proof that it is in.',
  caller: 'public',
  pathParameters: {},
  query: {
    find: {
      schema: string({ minLength: 1, maxLength: 64 }),
      description: 'Id of a review, or number of an entry.',
      example: 'r-1',
    },
    ...languageQuery,
  },
  responses: { 'text/html': null },
  forPeople: () => true,
  problems: ['invalid-parameter', 'unavailable'],
  async handle(services, { request, query }) {
    const frame = pageContextOf(services, request);
    const { searchParams } = new URL(request.url);
    const log = logWords[languageOf(searchParams.get('lang'), request.headers.get('accept-language'))];
    const { checks, title } = log;
    const head = await services.log?.head();
    if (!services.log || !head) {
      const body = noLogPage(log, services.log ? log.empty : log.none);
      return pageResponse({ frame, checks, title, status: 404, body });
    }
    const statement = (await services.issuer?.logHead(head)) ?? null;
    const typed = query.find?.trim();
    const looked = typed ? await lookUp(services.log, typed, head.size) : undefined;
    const body = logPage({ words: frame.words, log, origin: frame.origin, head: { ...head, statement }, looked });
    return pageResponse({ frame, checks, title, status: looked && !looked.entries ? 404 : 200, body });
  },
});
