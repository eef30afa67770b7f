import { http, HttpResponse, type HttpHandler } from 'msw';
import { createMock, type Mock } from './mock.ts';
import { anyApi } from './scenario.ts';

/** Handlers for msw that answer at the addresses of all scenarios and leave every other request alone. */
export function createHandlers(mock: Mock = createMock()): HttpHandler[] {
  return [
    http.all(anyApi, async ({ request }) => {
      try {
        return await mock.answer(request);
      } catch {
        return HttpResponse.error();
      }
    }),
  ];
}
