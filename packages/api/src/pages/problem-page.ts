import { problemType, type ProblemError } from '../operation/problem.ts';
import type { Services } from '../operation/services.ts';
import { askCard, cannotCard } from './cards.ts';
import { pageContextOf } from './page-context.ts';
import { html as markup } from './html.ts';
import { pageResponse } from './page.ts';

/** A problem as a page, for a person, who is told what to do next and never anything in JSON. */
export async function problemPage(services: Services, request: Request, error: ProblemError): Promise<Response> {
  const { status, type } = error.problem;
  const frame = pageContextOf(services, request);
  const { words } = frame;
  const what = type === problemType('no-issuer') ? 'no-issuer' : status < 500 ? 'address' : 'failed';
  const [title, text] = words.problems[what];
  const body = markup`<section class="card"><h1>${title}</h1><p>${text}</p></section>${what === 'address' && askCard(words)}${cannotCard(words)}`;
  return pageResponse({ frame, title, status, headers: error.headers, body });
}
