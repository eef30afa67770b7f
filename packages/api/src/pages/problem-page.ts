import { problemResponse, problemType, type ProblemError } from '../operation/problem.ts';
import type { Services } from '../operation/services.ts';
import { askCard, cannotCard } from './cards.ts';
import { pageContextOf } from './page-context.ts';
import { markup } from './markup.ts';
import { pageResponse } from './page.ts';

/** Whether what answers a request is read by a person, who is never told anything in JSON. */
export function acceptsHtml({ method, url, headers }: Request): boolean {
  const { pathname } = new URL(url);
  const [, first] = pathname.split('/', 2);
  if (method !== 'GET' && method !== 'HEAD') return false;
  if (first === 'site') return (headers.get('accept') ?? '').includes('text/html');
  return first === 'proof' && !pathname.endsWith('.json');
}

/** Tells a problem to whoever asked: a person is told on a page what to do next, a program in a problem document. */
export async function tell(services: Services, request: Request, error: ProblemError): Promise<Response> {
  if (!acceptsHtml(request)) return problemResponse(error);
  const { status, type } = error.problem;
  const frame = pageContextOf(services, request);
  const { words } = frame;
  const what = type === problemType('no-issuer') ? 'no-issuer' : status < 500 ? 'address' : 'failed';
  const [title, text] = words.problems[what];
  const body = markup`<section class="card"><h1>${title}</h1><p>${text}</p></section>${what === 'address' && askCard(words)}${cannotCard(words)}`;
  return pageResponse({ frame, title, status, headers: error.headers, body });
}
